import { expect, test } from './fixture.ts';

test('the tool cards open over the page, keep the focus, and give it back', async ({ page }) => {
  await page.goto('/listening/nine-rules/');
  const link = page.getByRole('link', { name: '工具卡' });
  await link.click();
  const drawer = page.getByRole('dialog', { name: '工具卡' });
  await expect(drawer).toBeVisible();
  await expect(drawer.getByText('不要打断讲话人')).toBeVisible();
  await drawer.getByText('讲义归纳的6F原则').click();
  await expect(drawer.locator('[lang="en"]').first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('where the cards do not come, the link leads to their page', async ({ page, expectErrors }) => {
  expectErrors();
  await page.route('**/toolcard.json', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('link', { name: '工具卡' }).click();
  await expect(page).toHaveURL(/\/toolcard\/$/);
  await expect(page.getByRole('heading', { name: '群众工作九法' })).toBeVisible();
});

test('a term in a lesson leads to its meaning, and the meaning back to where it is taught', async ({ page }) => {
  await page.goto('/listening/nine-rules/');
  await page.getByRole('link', { name: '复述', exact: true }).click();
  const entry = page.locator('#restate');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(/listening\/.+#/);
});

test('the sources say how many are checked, and which lesson leans on each', async ({ page }) => {
  await page.goto('/sources/');
  const listed = await page.locator('.entries > li').count();
  const checked = await page.locator('.entries .tag', { hasText: '已核' }).count();
  await expect(page.getByText(`共 ${listed} 条：已核 ${checked} 条，待核 ${listed - checked} 条`)).toBeVisible();
  await page.locator('#nine-rules-list').getByRole('link', { name: '有效倾听的九条' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('有效倾听的九条');
});
