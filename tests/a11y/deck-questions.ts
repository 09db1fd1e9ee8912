import type { Page } from '@playwright/test';
import { interactionNames } from '../../src/islands/item/words.ts';
import { expect } from '../e2e/fixture.ts';
import { deckKinds } from './required.ts';

type Kind = (typeof deckKinds)[number];
type State = `${'question' | 'answer'}-${Kind}`;

/** Of each kind of question a slide that asks one, and the module whose deck has it. */
const slides: Record<Kind, `${string}#/${string}`> = {
  choice: 'listening#/nine-rules.dare-to-say.elevator-window',
  multiple: 'listening#/persuade.four-tests.meals-two-missing',
  order: 'listening#/persuade.when-majority.pavilion-lockers',
  classify: 'listening#/nine-rules.nine-together.noodle-shop-six',
  match: 'listening#/open-or-shut.one-table.loose-leash',
  blank: 'mass-line#/two-ditches.pair.two-ditches-blank',
};

/** Opens a deck, at a slide if one is named. */
export async function project(page: Page, place = 'listening'): Promise<void> {
  const [module, slide] = place.split('#');
  await page.goto(`/${module}/slides/${slide ? `#${slide}` : ''}`);
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
  await project(page, `${slides[kind]}${step}`);
  const slide = page.locator('section.present > .present');
  await expect(slide.getByRole('heading')).toHaveText(interactionNames[kind]);
  await expect(slide.locator(face)).toBeVisible();
}
