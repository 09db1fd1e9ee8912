import { originOf } from '../sites.ts';
import { answer, bankOf, expect, pathThrough, scenarioOf, test } from './fixture.ts';

test.use({ baseURL: originOf('example') });

test('another course, in another language, is built from its content alone', async ({ page }) => {
  await page.goto('/');
  const title = (await page.locator('h1').textContent()) ?? '';
  expect(title).not.toMatch(/[一-鿿]/);
  await expect(page.locator('.hero')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('群众')).toHaveCount(0);

  await page.getByRole('link', { name: '开始学习' }).click();
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
  await expect(page.locator('article > section').first()).toBeVisible();
  await expect(page.locator('.key').first()).toBeVisible();
});

test('its quiz keeps its own pass mark and length', async ({ page }) => {
  await page.goto('/');
  const modules = await page.locator('.mod').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(modules).toHaveLength(2);
  const module = (modules[0] ?? '').replaceAll('/', '');
  const bank = await bankOf(page, module);
  await page.goto(`/${module}/quiz/`);
  await expect(page.getByText('及格线 75 分')).toBeVisible();
  await page.getByRole('button', { name: '开始答题' }).click();
  for (let at = 0; at < 4; at++) {
    await expect(page.locator('[data-item] legend')).toContainText(`第 ${at + 1} 题，共 4 题`);
    await answer(page, bank, at > 1);
    await page.getByRole('button', { name: /下一题|去交卷/ }).click();
  }
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: /还没到及格线/ })).toBeVisible();
});

test('its scenario plays to a good ending', async ({ page }) => {
  await page.goto('/handover/');
  await page.getByRole('link', { name: /演练/ }).click();
  const choices = pathThrough(await scenarioOf(page, '/handover/roleplay/locked-out.json'), true);
  await page.getByRole('button', { name: '开始演练' }).click();
  for (const choice of choices) {
    await page.locator(`.replies input[value="${choice}"]`).check();
    await page.getByRole('button', { name: '就这样说' }).click();
  }
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
});

test('its record stands apart from that of another course at the same address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '开始学习' }).click();
  await page
    .locator('article > section h2')
    .last()
    .evaluate((title) => title.scrollIntoView());
  const course = (await page.locator('html').getAttribute('data-course')) ?? '';
  expect(course).not.toBe('mass-work');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([`course:${course}`]);
});
