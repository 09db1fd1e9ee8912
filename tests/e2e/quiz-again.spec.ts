import type { Page } from '@playwright/test';
import type { AttemptRecord } from '../../src/record/shape.ts';
import { answer, bankOf, expect, itemOn, onQuestion, test } from './fixture.ts';
import { begin, finish, kept, next, quiz } from './paper.ts';

const attemptsOf = async (page: Page): Promise<AttemptRecord[]> =>
  Object.values((await kept(page)).attempts).sort((a, b) => a.startedAt - b.startedAt);
const idsOf = (attempt: AttemptRecord | undefined) => attempt?.items.map(({ id }) => id) ?? [];

test('错题再练 asks only what was not right, tells it at once, and leaves the scores alone', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 2);
  const missed = await page
    .locator('.results details[open] [data-item]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
  expect(missed).toHaveLength(2);

  await page.getByRole('button', { name: '错题再练（2 题）' }).click();
  for (const [at, right] of [true, false].entries()) {
    await expect(page.locator('[data-item] legend')).toContainText(`第 ${at + 1} 题，共 2 题`);
    await expect(page.locator('[data-item] legend')).toBeFocused();
    expect(missed).toContain((await itemOn(page, bank)).item.id);
    await answer(page, bank, right);
    await page.getByRole('button', { name: '看看答得怎样' }).click();
    await expect(page.locator('[data-item]')).toHaveClass(/graded/);
    await page.getByRole('button', { name: next }).click();
  }
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '还有 1 题没全对' })).toBeFocused();
  await expect(page.getByRole('row', { name: /80 分 第一次、最好 测验/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /50 分 错题再练/ })).not.toContainText(/第一次|最好/);
  // What was drilled was drawn by no seed that could be passed on.
  await expect(page.getByRole('button', { name: '复制这套题的链接' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '错题再练（1 题）' })).toBeVisible();
});

test('换一套 repeats nothing of the last paper where the bank has enough', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 0);
  await page.getByRole('button', { name: '换一套' }).click();
  await onQuestion(page, 1);
  await expect(page.locator('[data-item] legend')).toBeFocused();
  const [first, second] = await attemptsOf(page);
  expect(idsOf(second)).toHaveLength(10);
  const unseen = bank.length - 10;
  const repeated = idsOf(second).filter((id) => idsOf(first).includes(id));
  expect(repeated.length).toBeLessThanOrEqual(Math.max(0, 10 - unseen));
  const objectives = new Set(bank.map(({ objective }) => objective));
  const covered = bank.filter(({ id }) => idsOf(second).includes(id)).map(({ objective }) => objective);
  expect(new Set(covered)).toEqual(objectives);
});

test('同一套再答 asks the same, also after full marks', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 0);
  await page.getByRole('button', { name: '同一套再答' }).click();
  await finish(page, bank, 1);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '90');
  const [first, second] = await attemptsOf(page);
  expect(idsOf(second)).toEqual(idsOf(first));
  await expect(page.getByRole('row', { name: /100 分 第一次、最好/ })).toBeVisible();
});

test('every attempt is listed on the start page and in each result, and opens', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 5);
  await page.getByRole('button', { name: '换一套' }).click();
  await finish(page, bank, 2);
  await page.getByRole('button', { name: '换一套' }).click();
  await onQuestion(page, 1);
  await answer(page, bank, true);

  await page.goto('/about/');
  await page.goto(`${quiz}?seed=5`);
  const list = page.getByRole('region', { name: '答过的每一次' });
  await expect(list.getByRole('row')).toHaveCount(4);
  await expect(list.getByRole('row', { name: /50 分 第一次/ })).not.toContainText('最好');
  await expect(list.getByRole('row', { name: /80 分 最好/ })).toBeVisible();
  await list.getByRole('row', { name: /50 分/ }).getByRole('link').click();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '50');
  await expect(page.getByRole('heading', { name: /还没到及格线/ })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(list.getByRole('row', { name: /50 分/ })).toContainText('就是这一次');

  await list.getByRole('row', { name: /80 分/ }).getByRole('link').click();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '80');
  await expect(page.getByRole('heading', { name: /通过了/ })).toBeFocused();
  await page.reload();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '80');

  await list
    .getByRole('row', { name: /已答 1 \/ 10/ })
    .getByRole('link', { name: /接着答/ })
    .click();
  await onQuestion(page, 1);
  await expect(page.locator('[data-item] legend')).toBeFocused();
});

test('a result leads back to where one chooses how to answer', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 0);
  await page.getByRole('button', { name: '换个答法' }).click();
  await expect(page.getByRole('heading', { name: '开始之前' })).toBeFocused();
  await page.getByLabel(/^练习/).check();
  await page.getByRole('button', { name: '开始答题' }).click();
  await expect(page.getByRole('button', { name: '看看答得怎样' })).toBeVisible();
});

test('where the result’s script does not arrive that is said, and nothing answered is lost', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  const bank = await bankOf(page);
  await page.route('**/QuizResult*.js', (route) => route.abort());
  await page.goto(`${quiz}?seed=11`);
  await page.getByRole('button', { name: /开始第/ }).click();
  await finish(page, bank, 3);
  await expect(page.getByRole('alert')).toContainText('成绩没能载入，多半是网络断了');
  await page.unroute('**/QuizResult*.js');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '70');
});
