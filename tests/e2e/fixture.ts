import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { BankItem } from '../../src/course/bank.ts';
import { meritOf } from '../../src/course/merit.ts';
import type { Scenario } from '../../src/course/scenario.ts';
import { choose, openChoices, start, turnAt } from '../../src/roleplay/state.ts';
import { give, responseFor } from './answering.ts';

/**
 * Every browser test runs under this watch: no violated policy, no error on the page, no request to another host.
 * `expectErrors` lets a test that breaks the network on purpose say so.
 */
export const test = base.extend<{ trouble: string[]; expectErrors: () => void }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern even where nothing is taken from it.
  trouble: async ({}, use) => use([]),
  expectErrors: async ({ trouble }, use) => use(() => trouble.push('expected')),
  page: async ({ page, trouble, baseURL }, use) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol !== 'data:' && hostname !== new URL(baseURL ?? '').hostname) trouble.push(`request to ${hostname}`);
    });
    await use(page);
    if (!trouble.includes('expected')) expect(trouble).toEqual([]);
  },
});

export { expect };

/** A module's bank as the page loads it, keys included. */
export async function bankOf(page: Page, module = 'listening', origin = ''): Promise<BankItem[]> {
  return (await page.request.get(`${origin}/${module}/items.json`)).json();
}

export async function scenarioOf(page: Page, path = '/listening/roleplay/basement-hum.json'): Promise<Scenario> {
  return (await page.request.get(path)).json();
}

/** Waits until the question with a number is on the screen. */
export async function onQuestion(page: Page, number: number): Promise<void> {
  await expect(page.locator('[data-item] legend')).toContainText(`第 ${number} 题`);
}

/** The form of the item on the screen, and the item. */
export async function itemOn(page: Page, bank: BankItem[]): Promise<{ form: Locator; item: BankItem }> {
  const form = page.locator('[data-item]').first();
  const id = await form.getAttribute('data-item');
  return { form, item: bank.find((one) => one.id === id) as BankItem };
}

/** Answers the item on the screen. */
export async function answer(page: Page, bank: BankItem[], right: boolean): Promise<void> {
  const { form, item } = await itemOn(page, bank);
  await give(form, item, responseFor(item, right));
}

/** The choices of someone who always takes a best, or always a worst, open choice. */
export function pathThrough(scenario: Scenario, best: boolean): string[] {
  const taken: string[] = [];
  let state = start(scenario);
  while (turnAt(scenario, state)) {
    const open = [...openChoices(scenario, state)].sort((a, b) => meritOf(b) - meritOf(a));
    const choice = open[best ? 0 : open.length - 1];
    if (!choice) throw new Error('no open choice');
    taken.push(choice.id);
    state = choose(scenario, state, choice.id);
  }
  return taken;
}
