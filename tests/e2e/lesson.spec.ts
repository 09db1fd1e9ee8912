import { bankOf, expect, test, valuesFor } from './fixture.ts';

const lesson = '/listening/nine-rules/';
const first = '[data-item="elevator-window"]';

test('a check grades on the spot, says why, and can be answered again', async ({ page }) => {
  const item = (await bankOf(page)).find(({ id }) => id === 'elevator-window');
  if (!item) throw new Error('the lesson has no such check');
  await page.goto(lesson);
  const form = page.locator(first);
  await form.scrollIntoViewIfNeeded();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(form.getByText('先选一个答案。')).toBeVisible();

  await form.locator(`input[value="${valuesFor(item, false)}"]`).check();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(form.getByRole('status').first()).toContainText('没答对');
  await expect(form.getByRole('status').first()).toContainText(item.explanation);
  await expect(form).toContainText('更好的选择');
  await expect(form.getByRole('button', { name: '再答一次' })).toBeFocused();

  await form.getByRole('button', { name: '再答一次' }).click();
  await form.locator(`input[value="${valuesFor(item, true)}"]`).check();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(form.getByRole('status').first()).toContainText('答对了');
  await expect(form.getByRole('group')).toHaveAccessibleName(/答对了/);
});

test('an answered check is still answered after a reload', async ({ page }) => {
  await page.goto(lesson);
  const form = page.locator(first);
  await form.locator('input').first().check();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await page.reload();
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('button', { name: '再答一次' })).toBeVisible();
  await expect(form.locator('input').first()).toBeChecked();
});

test('reading fills the 圈点, and the map leads back to the section last read', async ({ page }) => {
  await page.goto(lesson);
  const sections = page.locator('article > section');
  const last = (await sections.count()) - 2;
  for (let at = 0; at <= last; at++) {
    await sections
      .nth(at)
      .locator('h2')
      .evaluate((title) => title.scrollIntoView());
    await expect(page.locator('[aria-current="step"]')).toHaveAttribute(
      'data-section',
      (await sections.nth(at).getAttribute('id')) ?? '',
    );
    await sections
      .nth(at)
      .locator('[data-end-of]')
      .evaluate((end) => end.scrollIntoView({ block: 'end' }));
    await expect(page.locator('[data-read-count]')).toContainText(`已读 ${at + 1} /`);
  }
  const section = await sections.nth(last).getAttribute('id');
  await page.goto('/');
  await expect(page.locator('[data-progress="lesson:nine-rules"] .mark')).toHaveAttribute('data-state', 'now');
  await expect(page.locator('[data-progress="lesson:nine-rules"]')).toHaveAccessibleName(/进行中/);
  await page.getByRole('link', { name: '继续学习' }).click();
  await expect(page).toHaveURL(new RegExp(`nine-rules/#${section}$`));
});

test('a lesson read to its end is done', async ({ page }) => {
  await page.goto(lesson);
  for (const end of await page.locator('[data-end-of]').all()) {
    await end.evaluate((one) => one.scrollIntoView({ block: 'end' }));
    await page.waitForTimeout(100);
  }
  await page.goto('/');
  await expect(page.locator('[data-progress="lesson:nine-rules"] .mark')).toHaveAttribute('data-state', 'done');
});

test('a link to a section wins over the place kept', async ({ page }) => {
  await page.goto(lesson);
  await page.locator('#let-finish h2').scrollIntoViewIfNeeded();
  await page.goto(`${lesson}#ask-restate`);
  await expect(page.locator('#ask-restate h2')).toBeInViewport();
});

test('a check can be answered with the keyboard alone', async ({ page }) => {
  await page.goto(`${lesson}#dare-to-say`);
  const form = page.locator(first);
  await form.locator('input').first().focus();
  await page.keyboard.press('3');
  await expect(form.locator('input').nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: '再答一次' })).toBeVisible();
});
