import { takeAcross } from './across.ts';
import { answer, expect, onQuestion, test } from './fixture.ts';
import { begin, cell, next, quiz } from './paper.ts';
import { remembered } from './records.ts';

test('two tabs that answer at once lose no answer', async ({ page, context }) => {
  const bank = await begin(page, 11);
  const exam = await context.newPage();
  const answerFive = async () => {
    for (let number = 1; number <= 5; number++) {
      await onQuestion(page, number);
      await answer(page, bank, true);
      await page.getByRole('button', { name: next }).click();
    }
  };
  await Promise.all([answerFive(), takeAcross(exam, 'exam', Array(5).fill(true))]);
  const counts = Object.values((await remembered(page)).attempts).map(({ module, answers }) => [
    module,
    Object.keys(answers).length,
  ]);
  expect(counts.sort()).toEqual([
    ['exam', 5],
    ['listening', 5],
  ]);
});

test('two tabs at the same paper, in turn, lose no answer, and each shows what the other answered', async ({
  page,
  context,
}) => {
  const bank = await begin(page, 11);
  const other = await context.newPage();
  await other.goto(quiz);
  await onQuestion(other, 1);
  for (let number = 1; number <= 4; number++) {
    const tab = number % 2 ? page : other;
    await onQuestion(tab, number);
    await answer(tab, bank, true);
    await tab.getByRole('button', { name: next }).click();
  }
  for (const tab of [page, other]) {
    for (let number = 1; number <= 4; number++) await expect(cell(tab, number, '已答')).toBeVisible();
  }
  const [attempt] = Object.values((await remembered(page)).attempts);
  expect(Object.keys(attempt?.answers ?? {})).toHaveLength(4);
});

test('a lesson and a quiz in two tabs keep what each writes', async ({ page, context }) => {
  const bank = await begin(page, 11);
  const lesson = await context.newPage();
  await lesson.goto('/listening/nine-rules/');
  const field = lesson.locator('[data-practice]');
  await expect(field).toBeEditable();
  await Promise.all([answer(page, bank, true), field.pressSequentially('先听完')]);
  const { attempts, practices } = await remembered(page);
  expect(Object.keys(Object.values(attempts)[0]?.answers ?? {})).toHaveLength(1);
  expect(practices['listening/nine-rules']?.text).toBe('先听完');
});

test('two tabs that begin the same quiz keep both attempts', async ({ page, context }) => {
  const other = await context.newPage();
  for (const [tab, seed] of [
    [page, 11],
    [other, 12],
  ] as const) {
    await tab.goto(`${quiz}?seed=${seed}`);
    await expect(tab.getByRole('button', { name: /开始第/ })).toBeEnabled();
  }
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: /开始第/ }).click()));
  await expect(page.locator('[data-item]')).toBeVisible();
  await expect(other.locator('[data-item]')).toBeVisible();
  expect(
    Object.values((await remembered(page)).attempts)
      .map(({ seed }) => seed)
      .sort(),
  ).toEqual([11, 12]);
});
