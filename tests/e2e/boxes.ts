import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where elements stand, in the order of the page. */
export function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

/** The pairs of boxes that lie over each other by more than a pixel. */
export function meetings(boxes: Box[]): [Box, Box][] {
  const over = (from: number, size: number, other: number, otherSize: number) =>
    Math.min(from + size, other + otherSize) - Math.max(from, other) > 1;
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((two) => over(one.x, one.width, two.x, two.width) && over(one.y, one.height, two.y, two.height))
      .map((two): [Box, Box] => [one, two]),
  );
}

/** Sets the size of the screen and of the text, and expects nothing to be wider than the screen. */
export async function expectToFit(page: Page, width: number, size = ''): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.locator('html').evaluate((root, name) => {
    root.dataset.size = name;
  }, size);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}
