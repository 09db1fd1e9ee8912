import type { Page } from '@playwright/test';
import type { BankItem } from '../../src/course/bank.ts';
import { shownAnswer } from './answering.ts';
import { answerByKeys } from './answering-by-keys.ts';
import { answer, bankOf, expect, itemOn, onQuestion, test } from './fixture.ts';

const quiz = '/listening/quiz/';
const next = /下一题|去交卷/;

async function begin(page: Page, seed = 11): Promise<BankItem[]> {
  const bank = await bankOf(page);
  await page.goto(`${quiz}?seed=${seed}`);
  await page.getByRole('button', { name: /开始第/ }).click();
  await expect(page.locator('[data-item]')).toBeVisible();
  // The button that began is gone; the focus is on the question, not lost.
  await expect(page.locator('[data-item] legend')).toBeFocused();
  return bank;
}

/** Answers the whole paper, the first `wrong` items wrongly, and hands in. */
async function finish(page: Page, bank: BankItem[], wrong: number): Promise<void> {
  for (let at = 0; at < 10; at++) {
    await onQuestion(page, at + 1);
    await answer(page, bank, at >= wrong);
    await page.getByRole('button', { name: next }).click();
  }
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
}

test('a paper answered right passes with 100, one answered wrong fails with 0', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 0);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await expect(page.getByRole('heading', { name: '通过了，全部答对' })).toBeFocused();

  await page.getByRole('button', { name: '再做一套' }).click();
  await finish(page, bank, 10);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '0');
  await expect(page.getByRole('heading', { name: /还没到及格线/ })).toBeVisible();
  await expect(page.getByText('这是第 2 次，第一次 100 分，最好 100 分。')).toBeVisible();
});

test('the pass mark of the course decides: 6 of 10 pass, 5 do not', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 4);
  await expect(page.getByRole('heading', { name: /通过了/ })).toBeVisible();
  await page.getByRole('button', { name: '再做一套' }).click();
  await finish(page, bank, 5);
  await expect(page.getByRole('heading', { name: /还没到及格线/ })).toBeVisible();
});

test('the result explains each item: the answer given, the better one, why, and where to read again', async ({
  page,
}) => {
  const bank = await begin(page);
  await finish(page, bank, 1);
  const wrong = page.locator('.results > li').first();
  await expect(wrong.locator('details')).toHaveAttribute('open', '');
  await expect(wrong).toContainText('你的选择');
  const id = await wrong.locator('[data-item]').getAttribute('data-item');
  const asked = bank.find((one) => one.id === id) as BankItem;
  await expect(wrong).toContainText(asked.explanation);
  await wrong.getByRole('link', { name: asked.place.title }).click();
  await expect(page.locator(`#${asked.place.section} h2`)).toBeInViewport();
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

test('the keyboard alone answers, turns and hands in', async ({ page }) => {
  const bank = await bankOf(page);
  await page.goto(`${quiz}?seed=3`);
  await expect(page.getByRole('button', { name: /开始第/ })).toBeEnabled();
  await page.getByRole('button', { name: /开始第/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item] legend')).toContainText('第 1 题');
  for (let at = 1; at <= 10; at++) {
    // The keys work at once: the focus is on the question.
    await answerByKeys(page, (await itemOn(page, bank)).item);
    await expect(page.getByRole('button', { name: `第 ${at} 题，已答` })).toBeVisible();
    await page.locator('[data-item] legend').focus();
    await page.keyboard.press('Enter');
    if (at < 10) await expect(page.locator('[data-item] legend')).toContainText(`第 ${at + 1} 题`);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
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

test('a result stays under its address and is reached from the record', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 3);
  await page.reload();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '70');
  await page.goto('/record/');
  await page.getByRole('link', { name: /看解析/ }).click();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '70');
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
