import type { Page } from '@playwright/test';
import { handInAll, takeAcross } from '../e2e/across.ts';
import { expect } from '../e2e/fixture.ts';
import { reviewing, tellNext } from '../e2e/reviewing.ts';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** How to bring the pages that go over all modules into each of their states. */
export const exam = {
  start: (page: Page) => open(page, '/exam/'),
  unanswered: async (page: Page) => {
    await takeAcross(page, 'exam');
  },
  result: async (page: Page) => {
    await takeAcross(page, 'exam', [true, false]);
    await handInAll(page);
    await expect(page.locator('[data-score]')).toBeVisible();
    // Of thirty questions told at length the first few show all there is; the rest would only take time.
    await page.locator('.results details').evaluateAll((all) => {
      for (const one of all.slice(6)) one.removeAttribute('open');
    });
  },
};

export const pretest = {
  start: (page: Page) => open(page, '/pretest/'),
  result: async (page: Page) => {
    await takeAcross(page, 'pretest', [true, false]);
    await handInAll(page);
    await expect(page.getByRole('heading', { name: /学起/ })).toBeVisible();
  },
  'all-right': async (page: Page) => {
    await takeAcross(page, 'pretest', Array(10).fill(true));
    await handInAll(page);
    await expect(page.getByRole('heading', { name: '这几题你都会' })).toBeVisible();
  },
};

export const review = {
  empty: (page: Page) => open(page, '/review/'),
  due: async (page: Page) => {
    await reviewing(page);
    await page.goto('/review/');
    await expect(page.getByRole('button', { name: '开始复习' })).toBeEnabled();
  },
  question: async (page: Page) => {
    await reviewing(page);
    await page.goto('/review/#today');
    await expect(page.locator('[data-item]')).toBeVisible();
  },
  right: async (page: Page) => {
    const bank = await reviewing(page);
    await page.goto('/review/#today');
    await tellNext(page, bank, true);
  },
  wrong: async (page: Page) => {
    const bank = await reviewing(page);
    await page.goto('/review/#today');
    await tellNext(page, bank, false);
  },
  done: async (page: Page) => {
    const bank = await reviewing(page, { due: 1 });
    await page.goto('/review/#today');
    await tellNext(page, bank, true);
    await page.getByRole('button', { name: '看看接下来' }).click();
    await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeVisible();
  },
};
