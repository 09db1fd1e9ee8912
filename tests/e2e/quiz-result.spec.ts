import type { BankItem } from '../../src/course/bank.ts';
import { expect, test } from './fixture.ts';
import { begin, finish } from './paper.ts';

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

test('points are told by objective, and where some were lost what to read again', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 6);
  await expect(page.getByRole('heading', { name: '还没到及格线，有 6 题值得再看' })).toBeFocused();
  const asked = await page
    .locator('.results [data-item]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
  const itemOf = (id: string | null) => bank.find((one) => one.id === id) as BankItem;
  const rows = page.getByRole('region', { name: '按学习目标看' }).getByRole('row');
  const objectives = [...new Set(asked.map((id) => itemOf(id).objective))].sort();
  await expect(rows).toHaveCount(objectives.length + 1);
  for (const [at, objective] of objectives.entries()) {
    const own = asked.filter((id) => itemOf(id).objective === objective);
    const lost = own.filter((id) => asked.indexOf(id) < 6);
    const row = rows.nth(at + 1);
    await expect(row).toContainText(`${10 * (own.length - lost.length)} / ${10 * own.length}`);
    const places = new Set(lost.map((id) => itemOf(id).place.title));
    expect(new Set(await row.getByRole('link').allInnerTexts())).toEqual(places);
    if (places.size === 0) await expect(row).toContainText('没有丢分');
  }
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

test('after the bank was edited the score stands, and what changed or went is said and counted as nothing', async ({
  page,
}) => {
  const bank = await begin(page);
  await finish(page, bank, 1);
  await expect(page.getByRole('heading', { name: '通过了，有 1 题值得再看' })).toBeVisible();
  const results = page.locator('.results > li');
  const asked = await results.evaluateAll((all) =>
    all.map((one) => one.querySelector('[data-item]')?.getAttribute('data-item')),
  );
  const [missed, edited, gone] = asked;
  await page.route('**/items.json', (route) =>
    route.fulfill({
      json: bank
        .filter(({ id }) => id !== gone)
        .map((item) => (item.id === edited ? { ...item, hash: 'edited', explanation: '新的解析' } : item)),
    }),
  );
  await page.reload();
  await expect(results).toHaveCount(9);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '90');
  await expect(page.getByRole('heading', { name: '通过了，有 1 题值得再看' })).toBeVisible();
  await expect(page.getByText('10 题，共 100 分，得 90 分')).toBeVisible();
  await expect(page.getByText('有 1 题已经撤下')).toBeVisible();
  await expect(page.getByText('本题已更新')).toHaveCount(1);
  await expect(results.filter({ hasText: '本题已更新' })).toHaveCount(1);
  // The numbers are those of the paper that was taken.
  await expect(results.last()).toContainText('第 10 题');
  await expect(results.nth(asked.indexOf(edited))).toContainText('本题已更新');
  await expect(results.nth(asked.indexOf(edited))).not.toContainText(/未答|没答对/);
  await expect(page.locator(`.results [data-item="${missed}"]`)).toHaveClass(/graded/);
});
