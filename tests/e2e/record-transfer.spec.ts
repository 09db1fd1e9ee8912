import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeText } from '../../src/record/transfer.ts';
import { expect, test } from './fixture.ts';
import { chooseFile, exportOf, filled, long, openWith, remembered, stored, thingsIn } from './records.ts';

const paste = async (page: Page, text: string) => {
  await page.getByLabel(/把复制的文字粘贴在这里/).fill(text);
  await page.getByRole('button', { name: '看看粘贴的文字' }).click();
};
async function forgetAll(page: Page) {
  await page.getByRole('button', { name: '清空学习记录' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(page.getByText('已清空，从头开始。')).toBeVisible();
}

test('a file brings everything back after all was cleared, once the question is answered', async ({ page }) => {
  await openWith(page, filled);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载成文件' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^mass-work-record-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(`已交给浏览器下载：${download.suggestedFilename()}`)).toBeVisible();
  const file = await readFile(await download.path(), 'utf8');
  await forgetAll(page);
  const empty = await stored(page);

  await chooseFile(page, file);
  const question = page.getByRole('group', { name: '导入这份记录吗？' });
  await expect(question).toBeFocused();
  await expect(question).toContainText(
    '会多出：1 课的阅读、1 道课中小题、3 次测验、1 遍演练、2 段写下的话、1 道要复习的题。',
  );
  expect(await stored(page)).toBe(empty);
  await page.keyboard.press('Escape');
  await expect(page.getByText('没有导入，记录没有变。')).toBeVisible();
  expect(await stored(page)).toBe(empty);

  await chooseFile(page, file);
  await question.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('heading', { name: '导入', exact: true })).toBeFocused();
  await expect(page.getByText('已导入，和这台设备上的记录合在一起了。')).toBeVisible();
  expect(thingsIn(await remembered(page))).toEqual(thingsIn(filled));
  await chooseFile(page, file);
  await expect(page.getByText('这台设备上都已经有了，不用导入')).toBeVisible();
});

test('copied parts bring everything back, in any order, and each says that it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, long);
  await page.getByRole('button', { name: '复制成文字' }).click();
  await expect(page.getByText(/记录写成了 \d+ 段文字/)).toBeFocused();
  const buttons = page.getByRole('button', { name: /^复制第 \d+ 段$/ });
  const parts: string[] = [];
  for (const [place, button] of (await buttons.all()).entries()) {
    await button.click();
    await expect(page.getByText(`第 ${place + 1} 段已复制。`)).toBeVisible();
    parts.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(parts.length).toBeGreaterThan(1);
  await forgetAll(page);
  await paste(page, `发给自己：\n${parts.reverse().join('\n\n')}`);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByText('已导入，和这台设备上的记录合在一起了。')).toBeVisible();
  expect(thingsIn(await remembered(page))).toEqual(thingsIn(long));
});

test('without a clipboard a part appears selected in a field', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openWith(page, filled);
  await page.getByRole('button', { name: '复制成文字' }).click();
  await page.getByRole('button', { name: '复制这段文字' }).click();
  const field = page.getByRole('textbox', { name: '这段文字' });
  await expect(field).toBeFocused();
  await expect(page.getByText('这段文字已选中，请自己复制')).toBeVisible();
  const text = await field.inputValue();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  await forgetAll(page);
  await paste(page, text);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByText('已导入，')).toBeVisible();
  expect(thingsIn(await remembered(page))).toEqual(thingsIn(filled));
});

test('an import says which words of one’s own it replaces, and leaves what the file lacks', async ({ page }) => {
  await openWith(page, filled);
  const later = { ...filled, attempts: {}, practices: { ...filled.practices } };
  later.practices['listening/nine-rules'] = {
    text: '先问后说',
    at: Date.now(),
    tried: false,
    askedAt: 0,
  };
  await paste(page, writeText(exportOf(later)).join('\n'));
  const question = page.getByRole('group', { name: '导入这份记录吗？' });
  await expect(question).toContainText('会换成那边更晚写的');
  await expect(question).toContainText('“先数三下再开口”');
  await question.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('row', { name: /先问后说/ })).toBeVisible();
  expect(Object.keys((await remembered(page)).attempts).sort()).toEqual(['old', 't1', 'x1']);
});

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 13) Chrome/107.0 Mobile MicroMessenger/8.0.40' });

  test('there is no download, but words on the way out and the text to copy', async ({ page }) => {
    await openWith(page, filled);
    await expect(page.getByText('请在浏览器打开')).toBeVisible();
    await expect(page.getByRole('button', { name: '下载成文件' })).toHaveCount(0);
    await page.getByRole('button', { name: '复制成文字' }).click();
    await expect(page.getByRole('button', { name: '复制这段文字' })).toBeVisible();
  });
});
