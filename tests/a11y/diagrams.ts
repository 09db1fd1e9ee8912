import type { Page } from '@playwright/test';
import { expect } from '../e2e/fixture.ts';
import { originOf } from '../sites.ts';

const origin = originOf('example');

/** Where the example course has these kinds of diagram: the lesson, and the slide of its deck. */
export const diagrams = {
  // Of four stations; the lesson with the rings has another of five.
  cycle: {
    lesson: `${origin}/greeting/questions/`,
    slide: `${origin}/greeting/slides/#/questions.one.one-round`,
  },
  rings: {
    lesson: `${origin}/handover/passing-on/`,
    slide: `${origin}/handover/slides/#/passing-on.stay.who-waits`,
  },
};

/** Opens the deck at the slide of a diagram. */
export async function projectDiagram(page: Page, kind: keyof typeof diagrams): Promise<void> {
  await page.goto(diagrams[kind].slide);
  await expect(page.locator('body.deck-stands')).toBeVisible();
  await expect(page.locator(`section.present .${kind}`)).toBeVisible();
}
