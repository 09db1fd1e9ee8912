import type { Ending, Scenario } from '../course/scenario.ts';
import { explore } from './explore.ts';
import { type PlayFault, proveClock, proveGraph, proveScores } from './proofs.ts';
import { randomPlay } from './random-play.ts';

/** What is proved of a scenario: its faults, none in a sound one, and its numbers. */
export interface Verification {
  faults: PlayFault[];
  /** How many states can be reached: node, meters, facts, critical error or none. */
  states: number;
  /** The fewest and the most turns to the end of a playthrough. */
  turns: { shortest: number; longest: number };
  /** Every ending, in the author's order, with the chance that random play comes to it, 0 to 1. */
  endings: { node: string; ending: Ending['ending']; share: number }[];
  /** Random play: any open choice with the same chance at each step. Mean score, and the chance to pass, 0 to 1. */
  random: { mean: number; passes: number };
  /** The highest and the lowest score there is. */
  best: number;
  worst: number;
}

/**
 * Proves a scenario by search over its states. Names, exits and circles are the content checks' matter: where those
 * would find a fault, this may throw a PlayError. Throws TooManyStates for a scenario that is too large to search.
 */
export function verify(scenario: Scenario, passMark: number): Verification {
  const explored = explore(scenario);
  const { first, places } = explored;
  const play = randomPlay(scenario, explored, passMark);
  return {
    faults: [...proveGraph(scenario, explored), ...proveClock(scenario, explored), ...proveScores(scenario, play)],
    states: places.length,
    turns: { shortest: first.shortest, longest: first.longest },
    endings: Object.entries(scenario.nodes).flatMap(([node, { ending }]) =>
      ending === undefined ? [] : [{ node, ending, share: play.shares.get(node) ?? 0 }],
    ),
    random: { mean: play.mean, passes: play.passes },
    best: play.best,
    worst: play.worst,
  };
}
