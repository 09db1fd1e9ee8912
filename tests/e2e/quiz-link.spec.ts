import { expect, test } from './fixture.ts';
import { begin, finish } from './paper.ts';

const copy = '复制这套题的链接';

test('the link of a paper is copied where the browser can, and gives the same paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, 2026);
  const asked = await page.locator('[data-item]').getAttribute('data-item');
  await page.getByRole('button', { name: copy }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  await expect(page.getByRole('button', { name: copy })).toBeFocused();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname + new URL(link).search).toBe('/listening/quiz/?seed=2026');
  await page.evaluate(() => localStorage.clear());
  await page.goto('/about/');
  await page.goto(link);
  await page.getByRole('button', { name: '开始第 2026 号卷' }).click();
  await expect(page.locator('[data-item]')).toHaveAttribute('data-item', asked ?? '');
});

test('on plain http, where nothing can be copied, the link stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const bank = await begin(page, 2026);
  await finish(page, bank, 0);
  await page.getByRole('button', { name: copy }).click();
  const field = page.getByRole('textbox', { name: '这套题的链接' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/listening\/quiz\/\?seed=2026$/);
  await expect(page.getByRole('status').filter({ hasText: '链接已选中' })).toBeVisible();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(await field.inputValue());
});
