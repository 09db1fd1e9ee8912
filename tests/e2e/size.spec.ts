import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { kindOf } from '../a11y/required.ts';
import { budgets, weigh } from '../bench/page-weight.ts';
import { filesOf, pagesOf, sites } from '../sites.ts';
import { expect, test } from './fixture.ts';

const kB = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1024;

for (const address of [...pagesOf('course'), '/404.html']) {
  test(`${address} keeps to its budget`, async ({ page }) => {
    const kind = address === '/404.html' ? 'missing' : kindOf(address);
    if (!kind) throw new Error(`${address} is a page of no known kind`);
    const { html, js, requests } = await weigh(page, address);
    const { html: most, js: mostJs } = budgets[kind];
    const shown = [html, js].map((value) => value.toFixed(1).padStart(5));
    console.log(`${address.padEnd(36)} HTML ${shown[0]} of ${most} kB   JS ${shown[1]} of ${mostJs} kB`);
    expect(html).toBeLessThanOrEqual(most);
    expect(js).toBeLessThanOrEqual(mostJs);
    expect(requests).toBeGreaterThan(1);
  });
}

test('a bank or a scenario is a file of at most 25 kB, and no style sheet or font is loaded', () => {
  const files = filesOf('course', '.json');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(kB(readFileSync(`${sites.course.out}/${file}`)), file).toBeLessThanOrEqual(25);
  expect(['.css', '.woff', '.woff2', '.ttf', '.otf'].flatMap((ending) => filesOf('course', ending))).toEqual([]);
});

test('quiz and role-play carry neither keys nor lines in their HTML', async ({ page }) => {
  for (const address of pagesOf('course').filter((one) => ['quiz', 'roleplay'].includes(kindOf(one) ?? ''))) {
    const html = await (await page.request.get(address)).text();
    expect(html).not.toMatch(/explanation|&quot;merit|&quot;correct/);
  }
});
