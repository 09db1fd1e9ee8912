import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const deck = '/listening/slides/';
const points = 'nine-rules.let-finish';

async function open(page: Page, address = deck) {
  await page.goto(address);
  await expect(page.locator('body.deck-stands')).toBeVisible();
}
const present = (page: Page) => page.locator('section.slide.present:visible');
const shown = (page: Page) => page.locator('section.slide.present .fragment.visible');

test('a link to a slide opens it, and a reload keeps the slide and its points', async ({ page }) => {
  await open(page, `${deck}#/${points}`);
  await expect(present(page)).toHaveAttribute('id', points);
  await expect(shown(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`#/${points}/0$`));
  await page.reload();
  await expect(present(page)).toHaveAttribute('id', points);
  await expect(shown(page)).toHaveCount(1);
});

test('without JavaScript the text of every slide stands on one page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${deck}`);
  const slides = page.locator('section.slide');
  expect(await slides.count()).toBeGreaterThan(10);
  for (const slide of await slides.all()) await expect(slide.locator('h2').first()).toBeVisible();
  for (const point of await page.locator('.points > li').all()) await expect(point).toBeVisible();
  await context.close();
});

test('what is for the instructor alone is not in the page', async ({ page }) => {
  const folder = 'content/modules/07-listening/';
  const lessons = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const notes = lessons.flatMap((file) =>
    [...readFileSync(folder + file, 'utf8').matchAll(/<Notes>([\s\S]*?)<\/Notes>/g)].flatMap(([, text = '']) =>
      text.split(/[\n。？：]/).map((sentence) => sentence.replace(/^[-\s]+/, '')),
    ),
  );
  const sentences = notes.filter(({ length }) => length > 8);
  expect(sentences.length).toBeGreaterThan(10);
  const html = await (await page.request.get(deck)).text();
  expect(sentences.filter((sentence) => html.includes(sentence))).toEqual([]);
});

test('a screen reader may read the slide line by line: the deck is no application', async ({ page }) => {
  await open(page);
  await expect(page.locator('.reveal')).not.toHaveAttribute('role');
});

test('a browser that is too old, or never gets the script, shows the slides as text', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(deck);
  await expect(page.locator('section.slide').last()).toBeVisible({ timeout: 8000 });
  await page.unroute('**/*.js');
  await page.addInitScript(() => {
    (Promise as { any?: unknown }).any = undefined;
  });
  await page.goto(deck);
  await expect(page.locator('section.slide').last()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('这个浏览器太旧')).toBeVisible();
});

test('the module page leads to its deck', async ({ page }) => {
  await page.goto('/listening/');
  await page.getByRole('link', { name: '投影要点' }).click();
  await expect(present(page)).toHaveAttribute('id', 'title');
});
