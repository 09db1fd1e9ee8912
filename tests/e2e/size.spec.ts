import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Kind, kindOf } from '../a11y/required.ts';
import { filesOf, pagesOf, sites } from '../sites.ts';
import { expect, test } from './fixture.ts';

const kB = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1024;

/** In kB after gzip -9: the HTML with its CSS; the scripts that run without a click, inline ones included. */
const budgets: Record<Kind, { html: number; js: number }> = {
  map: { html: 14, js: 20 },
  module: { html: 14, js: 20 },
  lesson: { html: 14, js: 20 },
  about: { html: 14, js: 20 },
  missing: { html: 14, js: 20 },
  toolcard: { html: 14, js: 20 },
  glossary: { html: 14, js: 20 },
  sources: { html: 14, js: 20 },
  quiz: { html: 14, js: 35 },
  roleplay: { html: 14, js: 35 },
  record: { html: 14, js: 40 },
  slides: { html: 40, js: 75 },
};

for (const address of [...pagesOf('course'), '/404.html']) {
  test(`${address} keeps to its budget`, async ({ page }) => {
    const kind = address === '/404.html' ? 'missing' : kindOf(address);
    if (!kind) throw new Error(`${address} is a page of no known kind`);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    const html = (await (await page.goto(address))?.text()) ?? '';
    // What starts when it comes into view runs without a click too.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const inline = await page
      .locator('script:not([src])')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    const loaded = await Promise.all(scripts);
    const js = kB(inline.join('\n')) + loaded.reduce((sum, script) => sum + kB(script), 0);
    const { html: most, js: mostJs } = budgets[kind];
    const shown = [kB(html), js].map((value) => value.toFixed(1).padStart(5));
    console.log(`${address.padEnd(36)} HTML ${shown[0]} of ${most} kB   JS ${shown[1]} of ${mostJs} kB`);
    expect(kB(html)).toBeLessThanOrEqual(most);
    expect(js).toBeLessThanOrEqual(mostJs);
    expect(loaded.length).toBeGreaterThan(0);
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
