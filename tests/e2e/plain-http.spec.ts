import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { answer, bankOf, expect, pathThrough, scenarioOf, test } from './fixture.ts';
import { chooseFile, remembered, thingsIn } from './records.ts';
import { hold } from './talk.ts';

/** A name that is not the machine's own: over plain http it is no secure context. */
const name = 'course.test';

test.use({
  launchOptions: {
    executablePath: ensureChromium(),
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${name} 127.0.0.1`],
  },
  baseURL: async ({ baseURL }, use) => use((baseURL ?? '').replace('127.0.0.1', name)),
});
/** Where the test itself reads a bank or scenario: it knows nothing of the name. */
const direct = (baseURL = '') => baseURL.replace(name, '127.0.0.1');

test.beforeEach(async ({ page }) => {
  await page.goto('/record/');
  expect(await page.evaluate(() => [location.hostname, isSecureContext, 'clipboard' in navigator])).toEqual([
    name,
    false,
    false,
  ]);
});

const copyByHand = async (page: Page, button: string, field: string) => {
  await page.getByRole('button', { name: button }).click();
  const text = page.getByRole('textbox', { name: field });
  await expect(text).toBeFocused();
  return text.inputValue();
};

test('a quiz is begun, answered, kept over a reload, and its link can be copied', async ({ page, baseURL }) => {
  const bank = await bankOf(page, 'listening', direct(baseURL));
  await page.goto('/listening/quiz/?seed=11');
  await page.getByRole('button', { name: /开始第/ }).click();
  expect(await copyByHand(page, '复制这套题的链接', '这套题的链接')).toBe(`${baseURL}/listening/quiz/?seed=11`);
  await answer(page, bank, true);
  await page.reload();
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible();
});

test('a conversation is held to its end and listed', async ({ page, baseURL }) => {
  const scenario = await scenarioOf(page, `${direct(baseURL)}/listening/roleplay/basement-hum.json`);
  await hold(page, pathThrough(scenario, true));
  await page.goto('/record/');
  await expect(page.getByRole('row', { name: /演练《地下室的嗡嗡声》 \d+ 分/ })).toBeVisible();
});

test('words are kept, taken out as text and as a file, forgotten, and taken in again', async ({ page }) => {
  await page.goto('/listening/nine-rules/');
  await page.locator('[data-practice]').fill('先数三下再开口');
  await page.goto('/record/');
  const before = thingsIn(await remembered(page));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载成文件' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  await page.getByRole('button', { name: '复制成文字' }).click();
  const text = await copyByHand(page, '复制这段文字', '这段文字');

  for (const how of ['file', 'text']) {
    await page.getByRole('button', { name: '清空学习记录' }).click();
    await page.getByRole('button', { name: '清空', exact: true }).click();
    expect(thingsIn(await remembered(page)), how).not.toEqual(before);
    if (how === 'file') await chooseFile(page, file);
    else {
      await page.getByLabel(/把复制的文字粘贴在这里/).fill(text);
      await page.getByRole('button', { name: '看看粘贴的文字' }).click();
    }
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByText('已导入，')).toBeVisible();
    expect(thingsIn(await remembered(page)), how).toEqual(before);
  }
});
