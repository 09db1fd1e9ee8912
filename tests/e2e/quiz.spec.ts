import { drawItems } from '../../src/assessment/draw.ts';
import type { BankItem } from '../../src/course/bank.ts';
import { shownAnswer } from './answering.ts';
import { answerByKeys, tabTo } from './answering-by-keys.ts';
import { answer, bankOf, expect, itemOn, onQuestion, test } from './fixture.ts';
import { begin, finish, next, quiz } from './paper.ts';

/** The first seed that draws a question of every kind. */
function seedOfAllKinds(bank: BankItem[]): number {
  for (let seed = 1; seed < 10_000; seed++) {
    const paper = drawItems(bank, { items: 10, higher: 0.5 }, seed);
    if (new Set(paper.map(({ interaction }) => interaction)).size === 7) return seed;
  }
  throw new Error('no paper has every kind');
}

test('a paper answered right passes with 100, one answered wrong fails with 0', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 0);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await expect(page.getByRole('heading', { name: '通过了，全部答对' })).toBeFocused();

  await page.getByRole('button', { name: '换一套' }).click();
  await finish(page, bank, 10);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '0');
  await expect(page.getByRole('heading', { name: /还没到及格线/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /0 分.*就是这一次/ })).toBeVisible();
  await expect(page.getByRole('row', { name: '100 分 第一次、最好' })).toBeVisible();
});

test('the pass mark of the course decides: 6 of 10 pass, 5 do not', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 4);
  await expect(page.getByRole('heading', { name: /通过了/ })).toBeVisible();
  await page.getByRole('button', { name: '换一套' }).click();
  await finish(page, bank, 5);
  await expect(page.getByRole('heading', { name: /还没到及格线/ })).toBeVisible();
});

test('handing in lists what is unanswered and in doubt, and goes there', async ({ page }) => {
  const bank = await begin(page);
  await page.getByRole('button', { name: '标为存疑' }).click();
  await answer(page, bank, true);
  await expect(page.getByRole('button', { name: '第 1 题，已答，存疑' })).toBeVisible();
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.ask')).toContainText('还有 9 题未答，未答的记 0 分');
  await page.locator('.ask').getByRole('button', { name: '第 4 题' }).click();
  await expect(page.locator('[data-item] legend')).toContainText('第 4 题，共 10 题');
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-item] legend')).toContainText('第 4 题，共 10 题');
});

test('a reload in the middle keeps the answers, the marks and the place', async ({ page }) => {
  const bank = await begin(page);
  await answer(page, bank, true);
  const given = await shownAnswer(page.locator('[data-item]'));
  await page.getByRole('button', { name: next }).click();
  await page.getByRole('button', { name: '标为存疑' }).click();
  await page.reload();
  await onQuestion(page, 2);
  await expect(page.getByText('已接着上次的进度')).toBeVisible();
  await expect(page.getByRole('button', { name: '第 2 题，未答，存疑' })).toBeVisible();
  await page.getByRole('button', { name: '上一题' }).click();
  await onQuestion(page, 1);
  const kept = await shownAnswer(page.locator('[data-item]'));
  expect(kept).toEqual(given);
});

test('the same seed gives the same paper to another learner', async ({ page, browser }) => {
  await begin(page, 2026);
  const other = await browser.newPage();
  await begin(other, 2026);
  for (let at = 0; at < 3; at++) {
    await onQuestion(page, at + 1);
    await onQuestion(other, at + 1);
    expect(await page.locator('[data-item]').innerText()).toBe(await other.locator('[data-item]').innerText());
    await page.getByRole('button', { name: next }).click();
    await other.getByRole('button', { name: next }).click();
  }
  await other.close();
});

test('a link with another seed does not throw away an open attempt', async ({ page }) => {
  const bank = await begin(page, 5);
  await answer(page, bank, true);
  await page.goto(`${quiz}?seed=6`);
  await expect(page.getByRole('button', { name: '接着答（已答 1 / 10）' })).toBeVisible();
  await page.getByRole('button', { name: '开始第 6 号卷' }).click();
  await expect(page.getByText('卷号 6', { exact: true })).toBeVisible();
  await page.goto('/about/');
  await page.goto(`${quiz}?seed=5`);
  await expect(page.getByText('卷号 5', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible();
});

test('the keyboard alone begins, answers every kind of question, turns and hands in', async ({ page }) => {
  const bank = await bankOf(page);
  const seed = seedOfAllKinds(bank);
  await page.goto(`${quiz}?seed=${seed}`);
  await expect(page.getByRole('button', { name: /开始第/ })).toBeEnabled();
  await tabTo(page, /开始第/);
  await page.keyboard.press('Enter');
  const answered = new Set<string>();
  for (let at = 1; at <= 10; at++) {
    await onQuestion(page, at);
    // The keys work at once.
    await expect(page.locator('[data-item] legend')).toBeFocused();
    const { item } = await itemOn(page, bank);
    await answerByKeys(page, item);
    await expect(page.getByRole('button', { name: `第 ${at} 题，已答` })).toBeVisible();
    answered.add(item.interaction);
    await tabTo(page, at < 10 ? /^下一题$/ : /^去交卷$/);
    await page.keyboard.press('Enter');
  }
  expect(answered.size).toBe(7);
  await expect(page.getByRole('heading', { name: '现在交卷吗？' })).toBeFocused();
  await tabTo(page, /^交卷$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-score]')).toBeVisible();
});

test('an item edited since it was answered is asked again, the rest stands', async ({ page }) => {
  const bank = await begin(page);
  await answer(page, bank, true);
  const edited = await page.locator('[data-item]').getAttribute('data-item');
  await page.getByRole('button', { name: next }).click();
  await onQuestion(page, 2);
  await answer(page, bank, true);
  await page.route('**/items.json', (route) =>
    route.fulfill({ json: bank.map((item) => (item.id === edited ? { ...item, hash: 'changed' } : item)) }),
  );
  await page.reload();
  await expect(page.getByRole('button', { name: '第 1 题，未答' })).toBeVisible();
  await expect(page.getByRole('button', { name: '第 2 题，已答' })).toBeVisible();
  await page.getByRole('button', { name: '上一题' }).click();
  await expect(page.getByText('本题已更新，请再答一次。')).toBeVisible();
  await answer(page, bank, true);
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible();
});

test('questions that do not arrive say so and can be asked for again', async ({ page, expectErrors }) => {
  expectErrors();
  await page.route('**/items.json', (route) => route.abort());
  await page.goto(quiz);
  await expect(page.getByRole('alert')).toContainText('题目没能载入，多半是网络断了');
  await page.unroute('**/items.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.getByRole('button', { name: '开始答题' }).click();
  await expect(page.locator('[data-item]')).toBeVisible();
});

test('the focus goes to what comes next: the question, the list before handing in, the question again', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: next }).click();
  await onQuestion(page, 2);
  await expect(page.locator('[data-item] legend')).toBeFocused();
  await page.getByRole('button', { name: '第 5 题，未答' }).click();
  await onQuestion(page, 5);
  await expect(page.locator('[data-item] legend')).toBeFocused();
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '现在交卷吗？' })).toBeFocused();
  await page.getByRole('button', { name: '回去再看' }).click();
  await expect(page.locator('[data-item] legend')).toBeFocused();
});

test('a new paper can be taken although one is open; the open one waits in the record', async ({ page }) => {
  const bank = await begin(page, 21);
  await answer(page, bank, true);
  await page.goto('/about/');
  await page.goto(quiz);
  await page.getByRole('button', { name: '换一套新的' }).click();
  await expect(page.getByText('卷号 21', { exact: true })).toHaveCount(0);
  await page.goto('/record/');
  await page
    .getByRole('row', { name: '已答 1 / 10' })
    .getByRole('link', { name: /接着答/ })
    .click();
  await expect(page.getByText('卷号 21', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible();
});

test('keys that follow one another at once all count', async ({ page }) => {
  const bank = await begin(page, 6);
  for (let at = 1; (await itemOn(page, bank)).item.interaction !== 'multiple'; at++) {
    await page.getByRole('button', { name: next }).click();
    await onQuestion(page, at + 1);
  }
  await page.locator('[data-item] legend').evaluate(async (legend) => {
    for (const key of ['1', '2', '3']) {
      legend.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // Sooner than any timer, but after what the page does at once.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    }
  });
  await expect(page.locator('[data-item] input:checked')).toHaveCount(3);
});
