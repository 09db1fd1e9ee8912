import type { Page } from '@playwright/test';
import { stationPlaces } from '../../src/components/diagrams/station-places.ts';
import { diagrams, projectDiagram } from '../a11y/diagrams.ts';
import { originOf } from '../sites.ts';
import { type Box, boxesOf, expectToFit, meetings } from './boxes.ts';
import { expect, test } from './fixture.ts';
import { angleOf, readRing } from './ring-places.ts';

test.use({ baseURL: originOf('example') });

/** The lesson with a cycle of five: it carries the styles for any number of stations. */
const ofFive = diagrams.rings.lesson;

/** Makes its cycle one of so many stations, each with the longest words that an author may write. */
async function fillCycle(page: Page, places: string[]): Promise<void> {
  await page.goto(ofFive);
  await page.locator('.stations').evaluate((list: HTMLElement, classes) => {
    list.className = `stations of-${classes.length}`;
    const last = list.lastElementChild;
    const stations = classes.map((place, at) => {
      const station = last?.cloneNode(true) as HTMLElement;
      station.className = place;
      for (const [part, text] of [
        ['b', String(at + 1)],
        ['strong', '字'.repeat(10)],
        ['span', '字'.repeat(18)],
      ] as const) {
        const element = station.querySelector(part);
        if (element) element.textContent = text;
      }
      if (at < classes.length - 1) station.querySelector('.back')?.remove();
      return station;
    });
    list.replaceChildren(...stations);
  }, places);
}

/** Expects the numbers clockwise on the ring, and between each and the next, the last and the first, one arrow along it. */
async function expectRing(page: Page, list = '.stations'): Promise<void> {
  const { numbers, arrows } = await readRing(page, list);
  for (const { x, y } of [...numbers, ...arrows.map(({ at }) => at)]) {
    expect(Math.abs(x * x + y * y - 1)).toBeLessThan(0.1);
  }
  const angles = numbers.map(angleOf);
  const turns = angles.map((angle, at) => ((angles[(at + 1) % angles.length] ?? 0) - angle + 360) % 360);
  expect(Math.min(...turns)).toBeGreaterThan(30);
  expect(Math.round(turns.reduce((sum, turn) => sum + turn, 0))).toBe(360);
  const between = angles.map(
    (angle, at) => arrows.filter((arrow) => (angleOf(arrow.at) - angle + 360) % 360 < (turns[at] ?? 0)).length,
  );
  expect(between).toEqual(angles.map(() => 1));
  for (const { at, to } of arrows) expect(at.x * to.y - at.y * to.x).toBeGreaterThan(0.9);
}

for (const places of Object.values(stationPlaces)) {
  test(`${places.length} stations go clockwise round a ring on a wide screen, and no words meet`, async ({ page }) => {
    await fillCycle(page, places);
    for (const [width, size] of [
      [1280, ''],
      [720, ''],
      [720, 'huge'],
    ] as const) {
      await expectToFit(page, width, size);
      await expectRing(page);
      const words = await boxesOf(page, '.stations li > :not(b)');
      expect(meetings([...words, ...(await boxesOf(page, '.stations b'))])).toEqual([]);
    }
  });
}

test('a lesson with a cycle of four carries the styles for that alone, and it goes round', async ({ page }) => {
  await page.goto(diagrams.cycle.lesson);
  await expectRing(page);
  const styles = await page.locator('style').allTextContents();
  expect(styles.join('')).toContain('.stations');
  expect(styles.join('')).not.toContain('.of-6');
});

test('a cycle is a list, and says in words that its last step leads back to the first', async ({ page }) => {
  await page.goto(diagrams.cycle.lesson);
  const stations = page.getByRole('figure', { name: 'One question, and round again' }).getByRole('listitem');
  await expect(stations).toHaveText([/1\s*Ask one/, /2\s*Wait/, /3\s*Note it/, /4\s*Decide.*再回到 1/s]);
});

test('on a narrow screen the stations stand below one another, and the longest words fit at 特大', async ({ page }) => {
  await fillCycle(page, stationPlaces[6] ?? []);
  await expectToFit(page, 320, 'huge');
  const numbers = await boxesOf(page, '.stations b');
  expect(new Set(numbers.map(({ x }) => x)).size).toBe(1);
  expect(numbers.map(({ y }) => y)).toEqual(numbers.map(({ y }) => y).sort((a, b) => a - b));
  // The loop closes: beside all numbers, from the middle of the first to below the last.
  const loop = await page.locator('.stations').evaluate((list) => {
    const { top, height, borderLeftWidth, borderBottomWidth } = getComputedStyle(list, '::before');
    const from = list.getBoundingClientRect().top + Number.parseFloat(top);
    return { from, to: from + Number.parseFloat(height), drawn: [borderLeftWidth, borderBottomWidth] };
  });
  const [first, last] = [numbers[0], numbers[5]] as [Box, Box];
  expect(Math.abs(loop.from - first.y - first.height / 2)).toBeLessThan(2);
  expect(loop.to).toBeGreaterThan(last.y + last.height);
  expect(loop.drawn).toEqual(['2px', '2px']);
  expect(meetings([...numbers, ...(await boxesOf(page, '.stations li > :not(b)'))])).toEqual([]);
});

test('a deck keeps the ring however small its window is', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 225 });
  await projectDiagram(page, 'cycle');
  await expectRing(page, 'section.present .stations');
});
