import { diagrams, projectDiagram } from '../a11y/diagrams.ts';
import { originOf } from '../sites.ts';
import { type Box, boxesOf, expectToFit } from './boxes.ts';
import { expect, test } from './fixture.ts';

test.use({ baseURL: originOf('example') });

test('the words of rings run from the middle outwards, each ring with its place', async ({ page }) => {
  await page.goto(diagrams.rings.lesson);
  const told = await page.getByRole('figure', { name: 'Who waits for this call' }).locator('.ring').first().innerText();
  const words = [
    ...['当中：', 'The caller', 'Locked out twice'],
    ...['从里往外第 1 圈：', 'Wait for her', 'Her team', 'Payroll'],
    ...['从里往外第 2 圈：', 'May be next', 'Same laptop', 'Same update'],
    ...['从里往外第 3 圈：', 'Will hear of it', 'Front desk'],
  ];
  const places = words.map((word) => told.indexOf(word));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

for (const width of [1280, 320]) {
  test(`at ${width} px each ring surrounds the one before, and all are drawn alike`, async ({ page }) => {
    await page.goto(diagrams.rings.lesson);
    await expectToFit(page, width);
    // On the page the outermost comes first: it holds the others.
    const rings = await boxesOf(page, '.ring');
    expect(rings).toHaveLength(3);
    for (const [at, inner] of rings.slice(1).entries()) {
      const outer = rings[at] as Box;
      expect(inner.x).toBeGreaterThan(outer.x);
      expect(inner.y).toBeGreaterThan(outer.y);
      expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
      expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
    }
    const looks = await page.locator('.ring').evaluateAll((all) =>
      all.map((ring) => {
        const { borderTopColor, borderTopStyle, borderTopWidth, opacity, backgroundColor } = getComputedStyle(ring);
        const { color, fontSize } = getComputedStyle(ring.querySelector(':scope > .belt') as Element);
        return [borderTopColor, borderTopStyle, borderTopWidth, opacity, backgroundColor, color, fontSize].join(' ');
      }),
    );
    expect(new Set(looks).size).toBe(1);
  });
}

for (const [width, size] of [
  [320, 'huge'],
  [720, 'huge'],
  [1280, ''],
] as const) {
  test(`four rings with the longest words fit at ${width} px${size && ' and 特大'}`, async ({ page }) => {
    await page.goto(diagrams.rings.lesson);
    await page.locator('.ring').evaluateAll(([outermost]) => {
      const another = outermost?.cloneNode(true) as Element;
      another.querySelector(':scope > .ring')?.replaceWith(outermost?.cloneNode(true) as Node);
      outermost?.replaceWith(another);
      for (const label of another.querySelectorAll('.belt b')) label.textContent = '字'.repeat(16);
      for (const member of another.querySelectorAll('.members li')) member.textContent = '字'.repeat(12);
      const [label, hint] = another.querySelectorAll('.heart > :not(.vh)');
      if (label) label.textContent = '字'.repeat(10);
      if (hint) hint.textContent = '字'.repeat(18);
    });
    await expectToFit(page, width, size);
    expect(await boxesOf(page, '.ring')).toHaveLength(4);
    // Only what is on the screen can be asked for by its place.
    await page.setViewportSize({ width, height: 9000 });
    expect(await page.evaluate(reachOver)).toEqual([]);
  });
}

/** Runs in the page: what reaches over the line of its ring, which is curved, as is the area that is hit at a point. */
function reachOver(): string[] {
  const boxes = [...document.querySelectorAll('.heart, .belt b, .members li')].flatMap((part) => {
    const words = document.createRange();
    words.selectNodeContents(part);
    const heart = part.matches('.heart');
    return [...(heart ? part : words).getClientRects()].map(({ left, right, top, bottom }) => {
      // The middle is drawn with round ends.
      const inset = heart ? (bottom - top) / 2 : 0;
      const corners = [left + inset, right - inset].flatMap((x) => [top + 1, bottom - 1].map((y) => ({ x, y })));
      return { part, corners };
    });
  });
  return boxes
    .filter(({ part, corners }) => {
      const ring = part.closest('.ring') as Element;
      return !corners.every(({ x, y }) => document.elementsFromPoint(x, y).includes(ring));
    })
    .map(({ part }) => part.textContent ?? '');
}

test('a deck keeps the rings closed however small its window is', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 225 });
  await projectDiagram(page, 'rings');
  const right = await page
    .locator('section.present .ring')
    .evaluateAll((all) => all.map((ring) => getComputedStyle(ring).borderRightStyle));
  expect(right).toEqual(['solid', 'solid', 'solid']);
});

test('a lesson without rings does not carry their styles', async ({ page }) => {
  const stylesOf = async (address: string) => {
    await page.goto(address);
    return (await page.locator('style').allTextContents()).join('');
  };
  expect(await stylesOf(diagrams.rings.lesson)).toContain('.heart');
  expect(await stylesOf(diagrams.cycle.lesson)).not.toContain('.heart');
});
