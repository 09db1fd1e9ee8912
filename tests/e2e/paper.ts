import type { Page } from '@playwright/test';
import type { BankItem } from '../../src/course/bank.ts';
import type { LearningRecord } from '../../src/record/shape.ts';
import { answer, bankOf, expect, onQuestion } from './fixture.ts';

export const quiz = '/listening/quiz/';
export const next = /下一题|去交卷/;

/** What can be chosen before the start. */
export const practice = /^练习/;
export const confidence = /^写把握度/;
export const timer = /^看用时/;

/** Begins the paper of a seed, taken as chosen. */
export async function begin(page: Page, seed = 11, choices: RegExp[] = []): Promise<BankItem[]> {
  const bank = await bankOf(page);
  await page.goto(`${quiz}?seed=${seed}`);
  for (const choice of choices) await page.getByLabel(choice).check();
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

/** The answer sheet's name of a question, such as 已答. */
export const cell = (page: Page, number: number, state: string) =>
  page.getByRole('button', { name: `第 ${number} 题，${state}`, exact: true });

/** What the record holds. */
export async function kept(page: Page): Promise<LearningRecord> {
  return JSON.parse((await page.evaluate(() => localStorage.getItem('course:mass-work'))) ?? '');
}
