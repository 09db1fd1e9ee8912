import type { Locator } from '@playwright/test';
import { originOf, pagesOf } from '../sites.ts';
import { answer, bankOf, expect, pathThrough, scenarioOf, test } from './fixture.ts';
import { passOver, take } from './talk.ts';

test.use({ baseURL: originOf('example') });

/** The language an element is read out in. */
const languageOf = (element: Locator) =>
  element.evaluate((one) => one.closest('[lang]')?.getAttribute('lang') ?? undefined);

/** Runs in the page: the texts that are told in a language they are not in, and how many texts there are. */
function mislabelled(root: Element): { told: number; wrong: string[] } {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  let told = 0;
  while (texts.nextNode()) {
    const { parentElement: parent, textContent: text } = texts.currentNode;
    if (!parent || !text?.trim() || parent.closest('script, style, noscript')) continue;
    told++;
    const chinese = /[一-鿿]/.test(text);
    const english = /[a-z]{2}/i.test(text);
    const language = parent.closest('[lang]')?.getAttribute('lang');
    if ((chinese && language !== 'zh-CN') || (english && !chinese && language !== 'en')) wrong.push(text.trim());
  }
  return { told, wrong };
}

test('another course, in another language, is built from its content alone', async ({ page }) => {
  await page.goto('/');
  const title = (await page.locator('h1').textContent()) ?? '';
  expect(title).not.toMatch(/[一-鿿]/);
  expect(await languageOf(page.locator('h1'))).toBe('en');
  await expect(page.getByText('群众')).toHaveCount(0);

  await page.getByRole('link', { name: '开始学习' }).click();
  await expect(page.locator('article > section').first()).toBeVisible();
  expect(await languageOf(page.locator('article > section > h2').first())).toBe('en');
  expect(await languageOf(page.locator('.key li').first())).toBe('en');
  expect(await languageOf(page.getByRole('heading', { name: '要点' }).first())).toBe('zh-CN');
});

test('its words are marked as English, and those of the site among them as Chinese', async ({ page }) => {
  for (const address of pagesOf('example').filter((one) => !one.endsWith('/slides/'))) {
    await page.goto(address);
    const { told, wrong } = await page.locator('main').evaluate(mislabelled);
    expect(wrong, address).toEqual([]);
    expect(told, address).toBeGreaterThan(0);
  }
});

test('what is said of it comes from its own content', async ({ page }) => {
  await page.goto('/about/');
  const heading = page.getByRole('heading', { name: 'Who is who' });
  expect(await languageOf(heading)).toBe('en');
  await expect(page.getByText('Skipping the identity check、Promising what others must do这类硬伤')).toBeVisible();
  await expect(page.getByText(/党校|虚构|越权许诺/)).toHaveCount(0);
  await page.goto('/handover/');
  await expect(page.getByRole('link', { name: /演练/ })).toContainText('约 4 分钟');
});

test('each slide of the lecture says where it went, and those still to come are named', async ({ page }) => {
  await page.goto('/about/');
  const slides = page.getByRole('listitem').filter({ hasText: /^第 \d+ 页/ });
  await expect(slides).toHaveText([
    /^第 1 页：没有收：A title and nothing else\.$/,
    /^第 2 页：.+：.+$/,
    /^第 3 页：.+：.+$/,
    /^第 4 页：.+：.+$/,
    /^第 8 页：没有收：A picture of the lecturer\.$/,
  ]);
  await expect(page.getByText('第 5 到 7、9、10 页还没有写进来')).toBeVisible();
  await slides.nth(2).getByRole('link').click();
  await expect(page).toHaveURL('/greeting/questions/#one');
  await expect(page.locator('#one')).toBeInViewport();
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

test('its scenario plays to a good ending, and all along its words are marked as English', async ({ page }) => {
  const labelled = async () => {
    const { told, wrong } = await page.locator('main').evaluate(mislabelled);
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(0);
  };
  await page.goto('/handover/');
  await page.getByRole('link', { name: /演练/ }).click();
  const scenario = await scenarioOf(page, '/handover/roleplay/locked-out.json');
  await page.getByRole('button', { name: '开始演练' }).click();
  await take(page, pathThrough(scenario, false));
  await labelled();
  await passOver(page);
  await labelled();
  await page.getByRole('button', { name: '从头再来一遍' }).click();
  await take(page, pathThrough(scenario, true).slice(0, 1));
  await labelled();
  await take(page, pathThrough(scenario, true).slice(1));
  await passOver(page);
  await page.getByLabel('另一遍', { exact: true }).selectOption({ index: 1 });
  await page.getByText('看表格').click();
  await labelled();
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
