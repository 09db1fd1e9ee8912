import { answer, expect, onQuestion, test } from './fixture.ts';
import { begin, confidence, next, practice } from './paper.ts';

/** Each answer: right or wrong, and how sure; undefined leaves it out. */
async function answerAll(page: Parameters<typeof begin>[0], given: [right: boolean | undefined, sure?: string][]) {
  const bank = await begin(page, 11, [confidence]);
  for (const [at, [right, sure]] of given.entries()) {
    await onQuestion(page, at + 1);
    if (right !== undefined) await answer(page, bank, right);
    if (sure) await page.getByLabel(sure, { exact: true }).check();
    await page.getByRole('button', { name: next }).click();
  }
}

const sure = '有把握';
const unsure = '没把握';

test('what one was sure of and had wrong is said before the score, and leads to the question', async ({ page }) => {
  await answerAll(page, [
    [true, sure],
    [false, sure],
    [false, unsure],
    [true, unsure],
    [undefined, sure],
    [false, sure],
    [true],
    [true, '有一点'],
    [true, sure],
    [true, sure],
  ]);
  await expect(page.locator('.ask')).toContainText('还没写把握度的：第 7 题');
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();

  const first = page.getByRole('heading', { name: '有 2 题，你有把握，却没全对' });
  await expect(first).toBeFocused();
  const region = page.getByRole('region', { name: '有 2 题，你有把握，却没全对' });
  await expect(region.getByRole('button')).toHaveText(['第 2 题', '第 6 题']);
  const order = await page.locator('h2').allInnerTexts();
  expect(order.slice(0, 2)).toEqual(['有 2 题，你有把握，却没全对', '通过了，有 4 题值得再看']);
  await expect(page.getByText('没把握却答对的有 1 题，这些可以放心。')).toBeVisible();

  await expect(page.getByText('其中 1 题没有作答')).toBeVisible();
  const fifth = page.locator('.results > li').nth(4).locator('summary');
  await expect(fifth).toContainText('未答');
  await expect(fifth).not.toContainText('当时');

  const sixth = page.locator('.results > li').nth(5);
  await expect(sixth.locator('summary')).toContainText('当时有把握');
  await sixth.locator('summary').click();
  await region.getByRole('button', { name: '第 6 题' }).click();
  await expect(sixth.locator('summary')).toBeFocused();
  await expect(sixth.locator('details')).toHaveAttribute('open', '');
  await region.getByRole('link').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).not.toHaveURL(/quiz/);
});

test('where the sure ones were right that is said, and the score comes first', async ({ page }) => {
  await answerAll(page, [[true, sure], [false, unsure], ...Array<[boolean]>(8).fill([true])]);
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '通过了，有 1 题值得再看' })).toBeFocused();
  await expect(page.getByText('有把握的题都答对了。')).toBeVisible();
});

test('nobody is asked who did not choose to be', async ({ page }) => {
  const bank = await begin(page);
  await answer(page, bank, true);
  await expect(page.getByRole('radiogroup', { name: '这个答案，有多大把握？' })).toHaveCount(0);
});

test('digits still answer the question while the focus is on how sure', async ({ page }) => {
  await begin(page, 6, [confidence]);
  while ((await page.locator('[data-item] label.opt').count()) === 0) {
    await page.getByRole('button', { name: next }).click();
  }
  await page.getByLabel(sure, { exact: true }).check();
  await page.keyboard.press('1');
  await expect(page.locator('.opts input').first()).toBeChecked();
  await expect(page.getByLabel(sure, { exact: true })).toBeChecked();
  await page.reload();
  await expect(page.getByLabel(sure, { exact: true })).toBeChecked();
});

test('in a practice how sure one was is asked before it is told, and stands after', async ({ page }) => {
  const bank = await begin(page, 11, [practice, confidence]);
  await answer(page, bank, true);
  await page.getByLabel(unsure, { exact: true }).check();
  await page.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(page.getByText('当时没把握')).toBeVisible();
  await expect(page.getByLabel(unsure, { exact: true })).toHaveCount(0);
});
