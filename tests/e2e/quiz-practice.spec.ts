import { shownAnswer } from './answering.ts';
import { answerByKeys } from './answering-by-keys.ts';
import { answer, expect, itemOn, onQuestion, test } from './fixture.ts';
import { begin, cell, confidence, kept, practice } from './paper.ts';

const tell = '看看答得怎样';

test('a practice tells each answer at once, announces it, and goes on with the same button', async ({ page }) => {
  const bank = await begin(page, 11, [practice]);
  const form = page.locator('[data-item]');
  await page.getByRole('button', { name: tell }).click();
  await expect(form.getByRole('status').filter({ hasText: /^先/ })).toBeVisible();
  await expect(form).not.toHaveClass(/graded/);

  await answer(page, bank, false);
  const { item } = await itemOn(page, bank);
  await page.getByRole('button', { name: tell }).click();
  await expect(form.getByRole('status').filter({ hasText: '没答对' })).toContainText(item.explanation);
  await expect(cell(page, 1, '没答对')).toBeVisible();
  await expect(page.getByRole('button', { name: '下一题' })).toBeFocused();
  await page.keyboard.press('Enter');
  await onQuestion(page, 2);
  await expect(form.locator('legend')).toBeFocused();
  await answer(page, bank, true);
  await page.getByRole('button', { name: tell }).click();
  await expect(cell(page, 2, '答对了')).toBeVisible();
});

test('an answer that was told stands, after a reload too', async ({ page }) => {
  const bank = await begin(page, 6, [practice]);
  while ((await itemOn(page, bank)).item.interaction !== 'choice') {
    await page.getByRole('button', { name: '先跳过' }).click();
  }
  await answer(page, bank, false);
  await page.getByRole('button', { name: tell }).click();
  const form = page.locator('[data-item]');
  const given = await shownAnswer(form);
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(form).toHaveClass(/graded/);
    await form.locator('legend').focus();
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    await form.locator('label.opt').nth(0).click({ force: true });
    await form.locator('label.opt').nth(1).click({ force: true });
    expect(await shownAnswer(form)).toBe(given);
  }
});

test('an item told and edited since is asked anew', async ({ page }) => {
  const bank = await begin(page, 11, [practice, confidence]);
  const { item } = await itemOn(page, bank);
  await answer(page, bank, true);
  await page.getByRole('button', { name: tell }).click();
  await page.route('**/items.json', (route) =>
    route.fulfill({ json: bank.map((one) => (one.id === item.id ? { ...one, hash: 'changed' } : one)) }),
  );
  await page.reload();
  await expect(page.getByText('本题已更新，请再答一次。')).toBeVisible();
  await expect(cell(page, 1, '未答')).toBeVisible();
  await expect(page.locator('[data-item]')).not.toHaveClass(/graded/);
  await answer(page, bank, false);
  await page.getByLabel('没把握', { exact: true }).check();
  await page.getByRole('button', { name: tell }).click();
  await expect(cell(page, 1, '没答对')).toBeVisible();
});

test('the keyboard alone answers, has it told and goes on, with Enter', async ({ page }) => {
  const bank = await begin(page, 11, [practice]);
  for (let at = 1; at <= 3; at++) {
    await onQuestion(page, at);
    await expect(page.locator('[data-item] legend')).toBeFocused();
    const { item } = await itemOn(page, bank);
    await answerByKeys(page, item);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-item]')).toHaveClass(/graded/);
    await expect(page.getByRole('button', { name: '下一题' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
});

test('a practice is listed as one, and is neither a first score nor a passed quiz', async ({ page }) => {
  const bank = await begin(page, 11, [practice]);
  for (let at = 1; at <= 10; at++) {
    await onQuestion(page, at);
    await answer(page, bank, true);
    await page.getByRole('button', { name: tell }).click();
    await page.getByRole('button', { name: /下一题|去交卷/ }).click();
  }
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '练习完了，全部答对' })).toBeFocused();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  const row = page.getByRole('row', { name: /练习/ });
  await expect(row).toContainText('100 分');
  await expect(row).not.toContainText(/第一次|最好/);

  await page.goto('/listening/');
  await expect(page.locator('[data-progress="quiz"] .mark')).toHaveAttribute('data-state', 'now');
  await page.goto('/record/');
  await expect(page.getByRole('row', { name: /测验 100 分，练习/ })).toBeVisible();
});

test('what one chose last is chosen the next time', async ({ page }) => {
  await begin(page, 11, [practice]);
  await page.goto('/about/');
  await page.goto('/listening/quiz/?seed=12');
  await expect(page.getByLabel(practice)).toBeChecked();
  await page.getByLabel(/^测验/).check();
  await page.getByRole('button', { name: '开始第 12 号卷' }).click();
  await onQuestion(page, 1);
  const attempts = Object.values((await kept(page)).attempts);
  expect(attempts.map((one) => one.practice === true).sort()).toEqual([false, true]);
});
