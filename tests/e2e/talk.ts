import type { Page } from '@playwright/test';
import type { Scenario } from '../../src/course/scenario.ts';
import { type Debrief, debrief } from '../../src/roleplay/debrief.ts';
import { choose, openChoices, type State, start } from '../../src/roleplay/state.ts';
import { expect } from './fixture.ts';

/** A conversation that the tests hold, and the course's pass mark. */
export const stage = '/listening/roleplay/basement-hum/';
export const passMark = 60;

/** Opens a role-play and begins it. */
export async function begin(page: Page, address = stage): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.locator('.stage [data-node]')).toBeVisible();
}

/** Says these lines one after another. */
export async function take(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    const node = await page.locator('.stage [data-node]').getAttribute('data-node');
    await page.locator(`.replies input[value="${choice}"]`).check();
    await page.getByRole('button', { name: '就这样说' }).click();
    await expect(page.locator(`.stage [data-node="${node}"]`)).toHaveCount(0);
  }
}

/** Passes the self-rating over. */
export async function passOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: '不估了，直接看' }).click();
  await expect(page.locator('[data-score]')).toBeVisible();
}

/** Holds a whole conversation and looks at its debrief. */
export async function hold(page: Page, choices: readonly string[]): Promise<void> {
  await begin(page);
  await take(page, choices);
  await passOver(page);
}

/** A playthrough whose debrief is as wanted: the first that is found. Throws when there is none. */
export function findPlay(scenario: Scenario, wanted: (end: Debrief) => boolean): string[] {
  const grow = (choices: string[], state: State): string[] | undefined => {
    const open = openChoices(scenario, state);
    if (open.length === 0) return wanted(debrief(scenario, choices, passMark)) ? choices : undefined;
    for (const { id } of open) {
      const found = grow([...choices, id], choose(scenario, state, id));
      if (found) return found;
    }
    return undefined;
  };
  const found = grow([], start(scenario));
  if (!found) throw new Error('no such playthrough');
  return found;
}
