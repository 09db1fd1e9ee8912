import { give, responseFor } from './answering.ts';
import { bankOf, expect, test } from './fixture.ts';

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

  await give(form, item, responseFor(item, false));
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(form.getByRole('status').first()).toContainText('没答对');
  await expect(form.getByRole('status').first()).toContainText(item.explanation);
  await expect(form).toContainText('更好的选择');
  await expect(form.getByRole('button', { name: '再答一次' })).toBeFocused();

  await form.getByRole('button', { name: '再答一次' }).click();
  await give(form, item, responseFor(item, true));
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

test('what is picked before the scripts arrive stands once they do', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'commit' });
  const form = page.locator(first);
  await form.locator('input').nth(2).check();
  arrive();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(form).toHaveClass(/graded/);
  await expect(form.locator('input').nth(2)).toBeChecked();
});

test('a check whose item was edited since is asked again', async ({ page }) => {
  await page.goto(lesson);
  const form = page.locator(first);
  await form.locator('input').first().check();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  const bank = await bankOf(page);
  await page.route('**/items.json', (route) =>
    route.fulfill({ json: bank.map((item) => ({ ...item, hash: `${item.hash}x` })) }),
  );
  await page.reload();
  await expect(form.getByText('本题已更新，请再答一次。')).toBeVisible();
  await expect(form.locator('input:checked')).toHaveCount(0);
});

test('reading fills the 圈点, and the map leads back to the section last read', async ({ page }) => {
  await page.goto(lesson);
  const sections = page.locator('article > section[id]');
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

test('a link to a section leads there, wherever reading had come to', async ({ page }) => {
  await page.goto(lesson);
  await page.locator('#let-finish h2').evaluate((title) => title.scrollIntoView());
  await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-section', 'let-finish');
  await page.goto('/about/');
  await page.goto(`${lesson}#ask-restate`);
  await expect(page.locator('#ask-restate h2')).toBeInViewport();
  await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-section', 'ask-restate');
});

test('words that were cleared do not come back with the page', async ({ page }) => {
  await page.goto(lesson);
  await page.locator('[data-try] textarea').fill('先不留');
  await page.getByRole('link', { name: '记录' }).click();
  await page.getByRole('button', { name: '清空学习记录' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('有效倾听的九条');
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('course:mass-work') ?? '{}').tries);
  await expect.poll(kept).toEqual({});
});

test('a check can be answered with the keyboard alone', async ({ page }) => {
  await page.goto(`${lesson}#dare-to-say`);
  const form = page.locator(first);
  await expect(form.getByRole('button', { name: '看看答得怎样' })).toBeEnabled();
  await form.locator('input').first().focus();
  await page.keyboard.press('3');
  await expect(form.locator('input').nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: '再答一次' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.locator('legend')).toBeFocused();
  await page.keyboard.press('2');
  await expect(form.locator('input').nth(1)).toBeChecked();
});

test('a graded option stays reachable, and can no longer be changed', async ({ page }) => {
  await page.goto(`${lesson}#dare-to-say`);
  const form = page.locator(first);
  await form.locator('input').first().check();
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await form.locator('input').nth(1).click({ force: true });
  await expect(form.locator('input').first()).toBeChecked();
  await expect(form.locator('input').nth(1)).not.toBeChecked();
  await expect(form.locator('input').first()).toHaveAccessibleDescription(/你的选择|你选对了/);
});

test('a page whose scripts do not arrive says so', async ({ page, expectErrors }) => {
  expectErrors();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(lesson);
  await expect(page.getByText('页面的脚本没有载入')).toBeVisible();
  await expect(page.locator('[data-try] textarea')).not.toBeEditable();
});

test('words of one’s own are kept with every key, and the model stays folded until it is asked for', async ({
  page,
}) => {
  await page.goto(lesson);
  const part = page.locator('[data-try="say-it-back"]');
  await expect(part.locator('.self-check')).toBeHidden();
  await part.locator('textarea').pressSequentially('桶挪到您窗底下');
  await page.reload();
  await expect(part.locator('textarea')).toHaveValue('桶挪到您窗底下');
  await part.getByText('写好了，看看一种说法').click();
  await expect(part.locator('.self-check li')).toHaveCount(5);
});

test('the one thing to try is asked about a day later, until it was tried', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00+08:00') });
  await page.goto(lesson);
  await page.locator('[data-practice]').fill('先数三下再开口');
  await expect(page.getByRole('status').filter({ hasText: '记下了' })).toBeVisible();
  const asked = page.getByRole('region', { name: '上次写下的一件事' });
  await page.goto('/');
  await expect(page.getByRole('link', { name: /继续学习|开始学习/ })).toBeVisible();
  await expect(asked).toHaveCount(0);

  await page.clock.setFixedTime(new Date('2026-11-24T09:30:00+08:00'));
  await page.reload();
  await expect(asked).toContainText('先数三下再开口');
  await asked.getByRole('button', { name: '还没有' }).click();
  await expect(asked.getByRole('status')).toHaveText('不急，过一天再问你。');
  await page.reload();
  await expect(asked).toHaveCount(0);

  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00+08:00'));
  await page.reload();
  await asked.getByRole('button', { name: '试过了' }).click();
  await expect(asked).toBeFocused();
  await page.clock.setFixedTime(new Date('2026-12-25T10:00:00+08:00'));
  await page.reload();
  await expect(asked).toHaveCount(0);
});

test('answers that do not arrive leave the question readable, and can be asked for again', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  await page.route('**/items.json', (route) => route.abort());
  await page.goto(`${lesson}#dare-to-say`);
  await expect(page.getByRole('alert').first()).toContainText('小题的答案没能载入');
  await expect(page.locator(first).getByRole('button', { name: '看看答得怎样' })).toBeDisabled();
  await page.unroute('**/items.json');
  await page.getByRole('button', { name: '再试一次' }).first().click();
  await expect(page.locator(first).getByRole('button', { name: '看看答得怎样' })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a lesson prints as text: no bars, no buttons, no fields', async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.bar', '.side', '.check', '.own-words', '.next-steps', '.foot nav']) {
    await expect(page.locator(part).first(), part).toBeHidden();
  }
  await expect(page.locator('.phases')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(8);
});
