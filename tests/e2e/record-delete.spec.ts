import { expect, test } from './fixture.ts';
import { filled, openWith, remembered, stored } from './records.ts';

const module = '说服、示范与倾听';

test('one thing is deleted by keys alone after one question, and the focus and the status follow', async ({ page }) => {
  await openWith(page, filled);
  const group = page.getByRole('region', { name: module });
  const before = await stored(page);
  const button = group.getByRole('button', { name: /^删除：测验，2026年11月20日/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: '删除“测验”这一条吗？' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(await stored(page)).toBe(before);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '不删除' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(group.getByRole('heading', { name: module })).toBeFocused();
  await expect(group.getByRole('status')).toHaveText('已删除：测验。');
  await expect(button).toHaveCount(0);
  const { attempts, playthroughs } = await remembered(page);
  expect(Object.keys(attempts)).toEqual(['x1', 'old']);
  expect(Object.keys(playthroughs)).toEqual(['p1']);
});

test('a module is deleted with all that belongs to it, and the rest stays', async ({ page }) => {
  await openWith(page, filled);
  await page.getByRole('button', { name: '删除这个模块的全部记录' }).click();
  await expect(page.getByRole('group', { name: `删除《${module}》的全部记录吗？` })).toBeFocused();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByRole('heading', { name: '作答、演练和写下的话' })).toBeFocused();
  await expect(page.getByText(`《${module}》的记录已全部删除。`)).toBeVisible();
  await expect(page.getByRole('region', { name: module })).toHaveCount(0);
  const { attempts, removed, epoch, version, ...rest } = await remembered(page);
  expect(Object.keys(attempts)).toEqual(['x1', 'old']);
  for (const map of Object.values(rest)) expect(map).toEqual({});
  await expect(page.getByRole('row', { name: /综合测验 80 分/ })).toBeVisible();
});

test('own words are shown with the lesson they belong to, line by line, and can be deleted', async ({ page }) => {
  await openWith(page, filled);
  await expect(page.getByRole('row', { name: /要试的一件事，.+ 先数三下再开口（试过了）/ })).toBeVisible();
  const words = page.getByRole('row', { name: /试一试，.+ 我先听/ });
  expect(await words.locator('.said').evaluate((one) => (one as HTMLElement).innerText)).toBe('我先听\n听完再说');
  await words.getByRole('button', { name: /^删除/ }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(words).toHaveCount(0);
  const { tries, practices } = await remembered(page);
  expect([Object.keys(tries), Object.keys(practices)]).toEqual([[], ['listening/nine-rules']]);
});

test('what the course no longer has is shown too, and can be deleted', async ({ page }) => {
  await openWith(page, filled);
  const gone = page.getByRole('region', { name: '课程里已经没有的内容' });
  await expect(gone.getByRole('row', { name: /测验（gone） 76 分/ })).toBeVisible();
  await expect(gone.getByRole('link')).toHaveCount(0);
  await gone.getByRole('button', { name: /^删除/ }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(gone).toHaveCount(0);
  expect(Object.keys((await remembered(page)).attempts)).toEqual(['t1', 'x1']);
});

test('what is deleted in one tab is gone in the other, and does not come back when that one writes', async ({
  page,
  context,
}) => {
  await openWith(page, filled);
  const list = await context.newPage();
  await list.goto('/record/');
  const lesson = await context.newPage();
  await lesson.goto('/listening/nine-rules/');
  await expect(lesson.locator('[data-practice]')).toHaveValue('先数三下再开口');

  await page.getByRole('button', { name: /^删除：测验，/ }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(list.getByRole('button', { name: /^删除：测验，/ })).toHaveCount(0);
  await lesson.locator('[data-practice]').fill('换一件');
  const { attempts, practices } = await remembered(page);
  expect(Object.keys(attempts)).toEqual(['x1', 'old']);
  expect(practices['listening/nine-rules']?.text).toBe('换一件');

  await page.getByRole('button', { name: '清空学习记录' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(list.getByText('做一次测验或演练，这里就有记录')).toBeVisible();
});
