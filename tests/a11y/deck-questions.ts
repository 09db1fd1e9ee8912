import type { Page } from '@playwright/test';
import { interactionNames } from '../../src/islands/item/words.ts';
import { expect } from '../e2e/fixture.ts';
import { deckKinds } from './required.ts';

type Kind = (typeof deckKinds)[number];
type State = `${'question' | 'answer'}-${Kind}`;

/** Of each kind of question a slide that asks one. */
const slides: Record<Kind, string> = {
  choice: 'nine-rules.dare-to-say.elevator-window',
  multiple: 'persuade.four-tests.meals-two-missing',
  order: 'persuade.when-majority.pavilion-lockers',
  classify: 'nine-rules.nine-together.noodle-shop-six',
  match: 'open-or-shut.one-table.loose-leash',
  blank: 'open-or-shut.four-shut.handover-note',
};

/** Opens the deck, at a slide if one is named. */
export async function project(page: Page, slide = ''): Promise<void> {
  await page.goto(`/listening/slides/${slide}`);
  await expect(page.locator('body.deck-stands')).toBeVisible();
}

/** Each of these slides before its answer and with it. */
export const deckQuestions = Object.fromEntries(
  deckKinds.flatMap((kind) => [
    [`question-${kind}`, (page: Page) => show(page, kind, '', '.asked')],
    [`answer-${kind}`, (page: Page) => show(page, kind, '/0', '.answered')],
  ]),
) as Record<State, (page: Page) => Promise<void>>;

async function show(page: Page, kind: Kind, step: string, face: string): Promise<void> {
  await project(page, `#/${slides[kind]}${step}`);
  const slide = page.locator('section.present > .present');
  await expect(slide.getByRole('heading')).toHaveText(interactionNames[kind]);
  await expect(slide.locator(face)).toBeVisible();
}
