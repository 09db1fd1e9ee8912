import { expect, test } from './fixture.ts';
import { begin, confidence, finish } from './paper.ts';

/** What an A4 sheet leaves between its margins, in CSS pixels. */
const sheet = { width: Math.floor((170 / 25.4) * 96), height: 900 };

test('a printed result shows every item, right ones too, and nothing is cut off', async ({ page }) => {
  const bank = await begin(page, 11, [confidence]);
  await page.getByLabel('有把握', { exact: true }).check();
  await finish(page, bank, 1);
  const closed = page.locator('.results details:not([open])');
  await expect(closed).toHaveCount(9);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await expect(closed).toHaveCount(0);
  for (const item of await page.locator('.results [data-item]').all()) await expect(item).toBeVisible();
  await expect(page.locator('[data-score]')).toBeVisible();
  await expect(page.getByText(/卷号 11/).first()).toBeVisible();
  for (const hidden of ['.bar', '.side', '.attempts']) await expect(page.locator(hidden).first()).toBeHidden();

  const cut = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.vh, svg'))
      .filter(
        (one) =>
          one.getBoundingClientRect().right > innerWidth + 1 ||
          (getComputedStyle(one).overflow === 'hidden' && one.scrollHeight > one.clientHeight + 1),
      )
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(9);
});

test('打印 opens the browser’s own printing', async ({ page }) => {
  const bank = await begin(page);
  await finish(page, bank, 0);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});
