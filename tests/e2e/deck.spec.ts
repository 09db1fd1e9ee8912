import type { Page } from '@playwright/test';
import { kindOf } from '../a11y/required.ts';
import { originOf, pagesOf } from '../sites.ts';
import { expect, test } from './fixture.ts';

const decks = (['course', 'example'] as const).flatMap((site) =>
  pagesOf(site)
    .filter((path) => kindOf(path) === 'slides')
    .map((path) => ({ path, address: originOf(site) + path })),
);

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('body.deck-stands')).toBeVisible();
}
const present = (page: Page) => page.locator('section.slide.present:visible');
const idsOf = (page: Page) => page.locator('section.slide').evaluateAll((all) => all.map(({ id }) => id));

/** Goes to a slide by a link, with all its points shown, or none. */
async function goTo(page: Page, id: string, step = 99) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}/${step}`);
  await expect(page.locator(`[id="${id}"]`)).toHaveClass(/present/);
  await expect(page.locator(`[id="${id}"] .fragment${step < 0 ? '.visible' : ':not(.visible)'}`)).toHaveCount(0);
}

/** What can be seen of the present slide: each line of text, where it stands and how large it is. */
const linesOf = (page: Page) =>
  present(page).evaluate((slide) => {
    const slideBox = slide.getBoundingClientRect();
    // The library rounds its scale to hundredths, so that a slide may be a little larger than the screen.
    const box = {
      top: Math.max(slideBox.top, 0),
      right: Math.min(slideBox.right, innerWidth),
      bottom: Math.min(slideBox.bottom, innerHeight),
      left: Math.max(slideBox.left, 0),
    };
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
        const size = (Number.parseFloat(getComputedStyle(parent).fontSize) * slideBox.width) / 1920;
        const small = inFoot || parent.closest('.diagram') !== null;
        lines.push({ text, size: Math.round(size * 10) / 10, small, out: !within });
      }
    }
    return lines;
  });

test('there are decks of both sites', () => {
  expect(decks.length).toBeGreaterThan(2);
});

for (const { path, address } of decks) {
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [1024, 768],
  ] as const) {
    test(`no slide of ${path} is clipped at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, address);
      for (const id of await idsOf(page)) {
        // A question and its answer stand in the same place; points only come one after the other.
        for (const step of (await page.locator(`[id="${id}"] .asked`).count()) ? [-1, 99] : [99]) {
          await goTo(page, id, step);
          const box = await present(page).boundingBox();
          expect(Math.abs((box?.width ?? 0) - width), id).toBeLessThan(width / 100);
          const lines = await linesOf(page);
          expect(lines.length, id).toBeGreaterThan(2);
          expect(
            lines.filter(({ out }) => out).map(({ text }) => text),
            `${id}, step ${step}`,
          ).toEqual([]);
        }
      }
    });
  }

  test(`on ${path} words are at least 44 px high, in diagrams and footers 31, and points are at most five`, async ({
    page,
  }) => {
    // A question that did not fit at 44 px.
    const least: Record<string, number> = { '5': 39, '6': 33 };
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, address);
    for (const id of await idsOf(page)) {
      await goTo(page, id);
      const question = (await present(page).locator('.asked').count()) > 0;
      const tight = (await present(page).getAttribute('data-tight')) ?? '';
      const low = (await linesOf(page)).filter(
        ({ size, small }) => size < (small ? 31 : (question && least[tight]) || 44),
      );
      expect(low, id).toEqual([]);
      expect(await present(page).locator('.points > li').count(), id).toBeLessThanOrEqual(5);
    }
  });
}
