import { expect, test } from './fixture.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByText('设置', { exact: true }).click();
});

test('the chosen theme is there from the first paint of the next page', async ({ page }) => {
  await page.getByRole('radio', { name: '夜读' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  await page.goto('/listening/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 22, 19)');
});

test('the chosen size is kept, and the theme can follow the system again', async ({ page }) => {
  const size = () => page.locator('p.lead').evaluate((lead) => Number.parseFloat(getComputedStyle(lead).fontSize));
  const normal = await size();
  await page.getByRole('radio', { name: '特大' }).check();
  expect(await size()).toBeCloseTo(normal * 1.375, 1);
  await page.getByRole('radio', { name: '夜读' }).check();
  await page.getByRole('radio', { name: '跟随系统' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 243, 234)');
  await page.reload();
  expect(await size()).toBeCloseTo(normal * 1.375, 1);
  await page.getByText('设置', { exact: true }).click();
  await expect(page.getByRole('radio', { name: '特大' })).toBeChecked();
});

test('Escape closes the settings and gives the focus back', async ({ page }) => {
  await page.getByRole('radio', { name: '大', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: '大', exact: true })).toBeHidden();
  await expect(page.locator('.settings summary')).toBeFocused();
});

for (const size of ['大', '特大']) {
  test(`nothing scrolls sideways on a small phone at ${size}`, async ({ page }) => {
    await page.getByRole('radio', { name: size, exact: true }).check();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      '/',
      '/listening/',
      '/listening/open-or-shut/',
      '/listening/quiz/',
      '/record/',
      '/toolcard/',
    ]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
}

for (const width of [320, 360, 375]) {
  test(`at 特大 the settings stay on the screen of a phone of ${width} px`, async ({ page }) => {
    await page.getByRole('radio', { name: '特大' }).check();
    await page.setViewportSize({ width, height: 640 });
    await page.reload();
    await page.getByText('设置', { exact: true }).click();
    for (const radio of await page.locator('.settings-panel label').all()) {
      const box = await radio.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
}

test('the settings close when the focus goes on', async ({ page }) => {
  await page.getByRole('radio', { name: '夜读' }).check();
  await page.keyboard.press('Tab');
  await expect(page.locator('.settings-panel')).toBeHidden();
});
