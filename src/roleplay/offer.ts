import { seedFor, shuffle } from '../course/random.ts';
import type { Choice, Scenario } from '../course/scenario.ts';
import { openChoices, type State } from './state.ts';

/** The open choices in the order in which a playthrough with this seed shows them; the same on any machine. */
export function offered(scenario: Scenario, state: State, seed: number): Choice[] {
  return shuffle(openChoices(scenario, state), seedFor(seed, state.node));
}
