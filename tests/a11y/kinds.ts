import type { Page } from '@playwright/test';
import type { Response } from '../../src/assessment/response.ts';
import type { BankItem } from '../../src/course/bank.ts';
import { give, responseFor } from '../e2e/answering.ts';
import { bankOf, expect } from '../e2e/fixture.ts';
import { originOf } from '../sites.ts';

/** The lesson of the example course that asks one question of every kind. */
export const exampleLesson = `${originOf('example')}/greeting/first-minute/`;

/** Opens it, ready to be answered. */
export async function openKinds(page: Page): Promise<void> {
  await page.goto(exampleLesson);
  await expect(page.getByRole('button', { name: '看看答得怎样' }).last()).toBeEnabled();
}

/** The questions on the page, one of each interaction. */
export async function kindsOn(page: Page): Promise<BankItem[]> {
  const bank = await bankOf(page, 'greeting', originOf('example'));
  const asked = await page
    .locator('[data-item]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.item));
  const items = bank.filter(({ id }) => asked.includes(id));
  expect(new Set(items.map(({ interaction }) => interaction)).size).toBe(7);
  return items;
}

/** An answer that is neither right nor wrong, where the interaction has one. */
export function halfOf(item: BankItem): Response {
  const whole = responseFor(item, true);
  if (item.interaction === 'multiple') return (whole as string[]).slice(0, 1);
  if (item.interaction === 'order') return [...(whole as string[]).slice(1), (whole as string[])[0] as string];
  if (item.interaction === 'blank') return (whole as string[]).map((word, at) => (at === 0 ? word : ''));
  return typeof whole === 'object' ? Object.fromEntries(Object.entries(whole).slice(1)) : whole;
}

/** Each question answered in part: an entry picked up, one placed, one word written. */
export async function beginKinds(page: Page): Promise<void> {
  await openKinds(page);
  for (const item of await kindsOn(page)) {
    const form = page.locator(`[data-item="${item.id}"]`);
    if (item.interaction === 'order') await form.locator('.line').first().click();
    else await give(form, item, halfOf(item));
  }
}

/** Each question answered and graded. */
export async function gradeKinds(page: Page, answerTo: (item: BankItem) => Response): Promise<void> {
  await openKinds(page);
  for (const item of await kindsOn(page)) {
    const form = page.locator(`[data-item="${item.id}"]`);
    await give(form, item, answerTo(item));
    await form.getByRole('button', { name: '看看答得怎样' }).click();
    await expect(form).toHaveClass(/graded/);
  }
}
