import type { Drawing } from './drawing.ts';
import type { PlaceToRead } from './place-to-read.ts';
import type { Scenario } from './scenario.ts';

/** A scenario as the browser gets it: with the places that its turns send back to, by their `see`, and its drawing. */
export interface StagedScenario extends Scenario {
  places: Record<string, PlaceToRead>;
  drawing: Drawing;
}
