import { drawAcross } from '../../src/assessment/draw-across.ts';
import { originOf } from '../sites.ts';
import { banksOf, handInAll, takeAcross } from './across.ts';
import { expect, onQuestion, test } from './fixture.ts';
import { reviewsIn } from './reviewing.ts';

const course = { items: 30, higher: 0.5 };

test('it asks 30 items, at least half of them of the higher levels, the same under the same seed', async ({ page }) => {
  const bank = await takeAcross(page, 'exam');
  const banks = await banksOf(page);
  const moduleOf = (id: string) => banks.find(([, items]) => items.some((item) => item.id === id))?.[0] ?? '';
  await expect(page.locator('[data-item] legend')).toContainText('第 1 题，共 30 题');
  const paper = drawAcross(bank, moduleOf, course, 5);
  expect(paper.filter(({ level }) => level === 'apply' || level === 'analyse').length).toBeGreaterThanOrEqual(15);
  for (const [at, item] of paper.slice(0, 4).entries()) {
    await onQuestion(page, at + 1);
    await expect(page.locator('[data-item]')).toHaveAttribute('data-item', item.id);
    await page.getByRole('button', { name: '下一题' }).click();
  }
});

test('the result tells the points by module and by competence, and its mistakes come into review', async ({ page }) => {
  await takeAcross(page, 'exam', [true, false, true]);
  await handInAll(page);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '6.7');
  const table = (name: string) => page.getByRole('region', { name });
  await expect(table('按模块看').getByRole('row', { name: /说服、示范与倾听/ })).toContainText(/\d \/ \d0/);
  for (const name of ['按模块看', '按能力看']) {
    const rows = await table(name).locator('tbody .score').allInnerTexts();
    const sums = rows.map((row) => row.split(' / ').map(Number));
    expect(sums.length, name).toBeGreaterThan(2);
    expect(
      sums.reduce((sum, [, max = 0]) => sum + max, 0),
      name,
    ).toBe(300);
    expect(
      sums.reduce((sum, [points = 0]) => sum + points, 0),
      name,
    ).toBeCloseTo(20);
  }
  expect(Object.keys(await reviewsIn(page))).toHaveLength(28);
});

test('it is reached from the map, which then shows the best score', async ({ page }) => {
  await takeAcross(page, 'exam', [true, true, true]);
  await handInAll(page);
  await page.goto('/');
  const link = page.getByRole('main').getByRole('link', { name: /综合测验/ });
  await expect(link).toContainText('30 题 · 最好 10 分');
  await expect(link).toHaveAccessibleName(/进行中，/);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('综合测验');
  await page.goto('/record/');
  const together = page.getByRole('region', { name: '合起来练' });
  await expect(together.getByRole('listitem')).toHaveText(['综合测验：10 分', '错题与复习：错题 27 题']);
});

test.describe('in a course of two modules', () => {
  test.use({ baseURL: originOf('example') });

  test('both are asked, and of the data their banks alone are loaded', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') loaded.push(new URL(request.url()).pathname);
    });
    await page.goto('/exam/');
    await page.getByRole('button', { name: '开始答题' }).click();
    await expect(page.locator('[data-item] legend')).toContainText('共 15 题');
    expect(loaded.sort()).toEqual(['/greeting/items.json', '/handover/items.json']);
    await handInAll(page);
    const byModule = page.getByRole('region', { name: '按模块看' });
    await expect(byModule.locator('tbody tr')).toHaveText([/^The first minute0 \/ 100/, /^Passing it on0 \/ 50/]);
    const byCompetence = page.getByRole('region', { name: '按能力看' });
    await expect(byCompetence.locator('tbody tr')).toHaveCount(2);
  });

  test('the pretest draws evenly, and names the module of which less is known first', async ({ page }) => {
    await page.goto('/pretest/');
    await page.getByRole('button', { name: '开始答题' }).click();
    await expect(page.locator('[data-item] legend')).toContainText('共 10 题');
    await handInAll(page);
    await expect(page.getByRole('heading', { name: '从《The first minute》学起' })).toBeFocused();
    await expect(page.getByRole('region', { name: '再往后，留心这几节' })).toContainText('Passing it on');
  });
});
