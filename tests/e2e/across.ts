import type { Page } from '@playwright/test';
import type { BankItem } from '../../src/course/bank.ts';
import { pagesOf } from '../sites.ts';
import { answer, bankOf, expect, onQuestion } from './fixture.ts';

/** The modules of the course that have a bank. */
const modules = pagesOf('course').flatMap((address) => /^\/(.+)\/quiz\/$/.exec(address)?.slice(1) ?? []);

/** Each module's items. */
export async function banksOf(page: Page): Promise<[module: string, bank: BankItem[]][]> {
  return Promise.all(
    modules.map(async (module): Promise<[string, BankItem[]]> => [module, await bankOf(page, module)]),
  );
}

/** Begins a paper over all modules and answers its first questions, right or wrong as given. */
export async function takeAcross(page: Page, on: 'exam' | 'pretest', answers: boolean[] = []): Promise<BankItem[]> {
  const bank = (await banksOf(page)).flatMap(([, items]) => items);
  await page.goto(`/${on}/?seed=5`);
  await page.getByRole('button', { name: /开始第/ }).click();
  await expect(page.locator('[data-item] legend')).toBeFocused();
  for (const [at, right] of answers.entries()) {
    await onQuestion(page, at + 1);
    await answer(page, bank, right);
    await page.getByRole('button', { name: /下一题|去交卷/ }).click();
  }
  return bank;
}

/** Hands in, whatever is unanswered. */
export async function handInAll(page: Page): Promise<void> {
  const asked = page.locator('.ask').getByRole('button', { name: '交卷' });
  if ((await asked.count()) === 0) await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await asked.click();
}
