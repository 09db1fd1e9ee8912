import { readFileSync } from 'node:fs';
import { pagesOf } from '../sites.ts';
import { expect, test } from './fixture.ts';

const addresses = pagesOf('course');
/** In milliseconds: a look at every page takes longer the more there are. */
const lookAtAll = 3_000 * addresses.length;

test('every page opens under its policy, from its own host alone', async ({ page }) => {
  test.setTimeout(lookAtAll);
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toHaveCount(1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text of every page is there, with a word on what needs scripts', async ({ page }) => {
    test.setTimeout(lookAtAll);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('.needs-js:visible')).toHaveCount(0);
    }
    await page.goto('/listening/nine-rules/');
    const source = readFileSync('content/modules/07-listening/02-nine-rules.mdx', 'utf8');
    const sentences = source
      .split('\n')
      .filter((line) => /^[一-鿿*“][^<]*$/.test(line))
      .map((line) => line.replaceAll('*', ''));
    expect(sentences.length).toBeGreaterThan(20);
    const shown = (await page.locator('article').textContent()) ?? '';
    for (const sentence of sentences) expect(shown).toContain(sentence);
    expect(await page.locator('[data-item] input, [data-item] [data-entry]').count()).toBeGreaterThan(8);
  });
});

test('an old browser is told what it cannot do', async ({ page }) => {
  await page.addInitScript(() => {
    (Promise as { any?: unknown }).any = undefined;
  });
  await page.goto('/listening/nine-rules/');
  await expect(page.getByText('这个浏览器太旧')).toBeVisible();
});

test('the first Tab offers the way to the text', async ({ page }) => {
  await page.goto('/listening/nine-rules/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('an address that does not exist leads back to the map', async ({ page, expectErrors }) => {
  expectErrors();
  await page.goto('/no-such-page/');
  await page.getByRole('link', { name: '回到课程目录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('群众工作能力');
});

test('no page scrolls sideways, from 320 to 1920 px', async ({ page }) => {
  test.setTimeout(lookAtAll);
  for (const address of addresses) {
    await page.goto(address);
    for (const width of [320, 360, 768, 1024, 1280, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(shown, `${address} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

test('what one operates is at least 44 px high', async ({ page }) => {
  test.setTimeout(lookAtAll);
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const small = await page
      .locator(
        'button:visible, .bar a:visible, .btn:visible, label.opt:visible, .steps a:visible, summary:visible, .side a:visible',
      )
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML));
    expect(small, address).toEqual([]);
  }
});
