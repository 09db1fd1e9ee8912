import type { Page } from '@playwright/test';
import { writeFile } from '../../src/record/transfer.ts';
import { expect } from '../e2e/fixture.ts';
import { chooseFile, exportOf, filled, openWith } from '../e2e/records.ts';

/** How to bring 学习记录 into each of its states. */
export const recordStates = {
  empty: async (page: Page) => {
    await page.goto('/record/');
    await expect(page.getByRole('button', { name: '清空学习记录' })).toBeEnabled();
  },
  filled: async (page: Page) => {
    await openWith(page, filled);
    await expect(page.getByRole('row', { name: /^演练/ })).toBeVisible();
  },
  asking: async (page: Page) => {
    await page.goto('/record/');
    await page.getByRole('button', { name: '清空学习记录' }).click();
  },
  deleting: async (page: Page) => {
    await openWith(page, filled);
    await page.getByRole('button', { name: /^删除：演练/ }).click();
    await page.getByRole('button', { name: '删除这个模块的全部记录' }).click();
  },
  copying: async (page: Page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openWith(page, filled);
    await page.getByRole('button', { name: '复制成文字' }).click();
    await page.getByRole('button', { name: '复制这段文字' }).click();
    await expect(page.getByRole('textbox', { name: '这段文字' })).toBeFocused();
  },
  importing: async (page: Page) => {
    await openWith(page, { ...filled, attempts: {} });
    await chooseFile(page, writeFile(exportOf(filled)));
    await expect(page.getByRole('group', { name: '导入这份记录吗？' })).toBeFocused();
  },
  'bad-import': async (page: Page) => {
    await page.goto('/record/');
    await chooseFile(page, '{}');
    await expect(page.getByRole('alert')).toContainText('这不是学习记录');
  },
};
