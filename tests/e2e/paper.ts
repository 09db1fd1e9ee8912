import type { Page } from '@playwright/test';
import type { BankItem } from '../../src/course/bank.ts';
import { answer, bankOf, expect, onQuestion } from './fixture.ts';

export const quiz = '/listening/quiz/';
export const next = /下一题|去交卷/;

/** Begins the paper of a seed. */
export async function begin(page: Page, seed = 11): Promise<BankItem[]> {
  const bank = await bankOf(page);
  await page.goto(`${quiz}?seed=${seed}`);
  await page.getByRole('button', { name: /开始第/ }).click();
  await expect(page.locator('[data-item]')).toBeVisible();
  // The button that began is gone; the focus is on the question, not lost.
  await expect(page.locator('[data-item] legend')).toBeFocused();
  return bank;
}

/** Answers the whole paper, the first `wrong` items wrongly, and hands in. */
export async function finish(page: Page, bank: BankItem[], wrong: number): Promise<void> {
  for (let at = 0; at < 10; at++) {
    await onQuestion(page, at + 1);
    await answer(page, bank, at >= wrong);
    await page.getByRole('button', { name: next }).click();
  }
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
}
