import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { kindOf } from '../a11y/required.ts';
import { pagesOf } from '../sites.ts';
import { expect, test } from './fixture.ts';

const decks = pagesOf('course').filter((address) => kindOf(address) === 'slides');
const deck = '/listening/slides/';
const points = 'nine-rules.let-finish';

async function open(page: Page, address = deck) {
  await page.goto(address);
  await expect(page.locator('body.deck-stands')).toBeVisible();
}
const present = (page: Page) => page.locator('section.slide.present:visible');
const shown = (page: Page) => page.locator('section.slide.present .fragment.visible');
const idsOf = (page: Page) => page.locator('section.slide').evaluateAll((all) => all.map(({ id }) => id));

/** Goes to a slide by a link, with all its points shown. */
async function goTo(page: Page, id: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}/99`);
  await expect(page.locator(`[id="${id}"]`)).toHaveClass(/present/);
}

/** What can be seen of the present slide: each line of text, where it stands and how large it is. */
const linesOf = (page: Page) =>
  present(page).evaluate((slide) => {
    const box = slide.getBoundingClientRect();
    const foot = slide.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const lines: { text: string; size: number; small: boolean; out: boolean }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || parent.closest('.vh')) continue;
      if (getComputedStyle(parent.closest('figcaption') ?? parent).clipPath !== 'none') continue;
      const inFoot = parent.closest('footer') !== null;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top, right, bottom, left, width } of range.getClientRects()) {
        if (width === 0) continue;
        const within = top > box.top && bottom < (inFoot ? box.bottom : foot) && left > box.left && right < box.right;
        const size = (Number.parseFloat(getComputedStyle(parent).fontSize) * box.width) / 1920;
        const small = inFoot || parent.closest('.diagram') !== null;
        lines.push({ text, size: Math.round(size * 10) / 10, small, out: !within });
      }
    }
    return lines;
  });

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`no slide of any deck is clipped at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    expect(decks.length).toBeGreaterThan(0);
    for (const address of decks) {
      await open(page, address);
      for (const id of await idsOf(page)) {
        await goTo(page, id);
        const box = await present(page).boundingBox();
        expect(box?.width, id).toBeCloseTo(width, 0);
        const lines = await linesOf(page);
        expect(lines.length, id).toBeGreaterThan(2);
        expect(
          lines.filter(({ out }) => out).map(({ text }) => text),
          id,
        ).toEqual([]);
      }
    }
  });
}

test('words are at least 44 px high on a projector, in diagrams and footers 31, and points are at most five', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const address of decks) {
    await open(page, address);
    for (const id of await idsOf(page)) {
      await goTo(page, id);
      const low = (await linesOf(page)).filter(({ size, small }) => size < (small ? 31 : 44));
      expect(low, id).toEqual([]);
      expect(await present(page).locator('.points > li').count(), id).toBeLessThanOrEqual(5);
    }
  }
});

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

test('the module page leads to its deck', async ({ page }) => {
  await page.goto('/listening/');
  await page.getByRole('link', { name: '投影要点' }).click();
  await expect(present(page)).toHaveAttribute('id', 'title');
});
