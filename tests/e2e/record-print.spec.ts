import { expect, test } from './fixture.ts';
import { filled, openWith } from './records.ts';

/** What an A4 sheet leaves between its margins, in CSS pixels. */
const sheet = { width: Math.floor((170 / 25.4) * 96), height: 900 };

test('on paper it is 自学记录, with course version, date and that nobody checked it; own words only if wanted', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00+08:00'));
  await openWith(page, filled);
  await expect(page.getByText('本机自学记录，未核验身份')).toBeHidden();
  // A page that stood open over midnight.
  await page.clock.setFixedTime(new Date('2026-11-26T00:01:00+08:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await expect(page.getByText('自学记录', { exact: true })).toBeVisible();
  await expect(page.getByText('本机自学记录，未核验身份')).toBeVisible();
  await expect(page.getByText(/^.+，课程版本 \d+\.\d+\.\d+，打印于 2026年11月26日$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /测验 76 分，通过/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /演练《地下室的嗡嗡声》 64 分/ })).toBeVisible();
  await expect(page.getByText('先数三下再开口')).toBeHidden();
  for (const control of await page.locator('main button, main input, main textarea').all()) {
    await expect(control).toBeHidden();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);

  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('连同我写的话').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('先数三下再开口')).toBeVisible();
});

test('打印 opens the browser’s own printing', async ({ page }) => {
  await page.goto('/record/');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印自学记录' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('on the narrowest phone nothing scrolls sideways, whatever is open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openWith(page, filled);
  await page.getByRole('button', { name: /^删除：测验，/ }).click();
  await page.getByRole('button', { name: '复制成文字' }).click();
  await page.getByRole('button', { name: '复制这段文字' }).click();
  await page.getByRole('button', { name: '看看粘贴的文字' }).click();
  await expect(page.getByRole('alert')).toContainText('里面什么都没有');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is missing, where the record is and how to remove it, and offers no dead button', async ({
    page,
  }) => {
    await page.goto('/record/');
    await expect(page.getByText('开启 JavaScript 以后，这里才看得到')).toBeVisible();
    await expect(page.getByText('在浏览器里清除本站的数据')).toBeVisible();
    await expect(page.locator('main button:visible, main input:visible, main textarea:visible')).toHaveCount(0);
  });
});
