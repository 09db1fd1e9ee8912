import type { Page } from '@playwright/test';
import type { BankItem } from '../../src/course/bank.ts';
import { emptyRecord } from '../../src/record/shape.ts';
import type { Reviews } from '../../src/review/log.ts';
import { answer, bankOf, expect } from './fixture.ts';

export const key = 'course:mass-work';
export const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

/** Puts the page's clock to noon of a day; timers go on. */
export async function onDay(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(noon(day));
}

/** Has the browser remember these reviews, unless it remembers something. */
export async function remembering(page: Page, reviews: Reviews): Promise<void> {
  await page.addInitScript(
    ([name, stored]) => {
      if (!localStorage.getItem(name as string)) localStorage.setItem(name as string, stored as string);
    },
    [key, JSON.stringify({ ...emptyRecord, reviews })],
  );
}

/** The reviews that the browser remembers. */
export async function reviewsIn(page: Page): Promise<Reviews> {
  const stored = await page.evaluate(([name]) => localStorage.getItem(name as string), [key]);
  return JSON.parse(stored ?? '{}').reviews ?? {};
}

/** An item of each kind, missed on 22 November; the first `due` of them are due on the 25th, which today is, the others the day after. */
export async function reviewing(page: Page, { due = 99 } = {}): Promise<BankItem[]> {
  const bank = await bankOf(page);
  const items = [...new Map(bank.map((item) => [item.interaction, item])).values()];
  const at = noon('2026-11-22').getTime();
  await onDay(page, '2026-11-25');
  await remembering(
    page,
    Object.fromEntries(
      items.map(({ id }, place) => [
        id,
        {
          module: 'listening',
          answers: [{ at, verdict: 'wrong' as const }],
          due: place < due ? '2026-11-25' : '2026-11-26',
          asOf: at,
        },
      ]),
    ),
  );
  return bank;
}

/** Answers the question on the screen and has it told. */
export async function tellNext(page: Page, bank: BankItem[], right: boolean): Promise<void> {
  await answer(page, bank, right);
  await page.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(page.locator('[data-item]')).toHaveClass(/graded/);
}
