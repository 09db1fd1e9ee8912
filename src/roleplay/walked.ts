import type { Scenario } from '../course/scenario.ts';
import { choose, PlayError, start } from './state.ts';

/** Where some playthroughs have been: nodes, and the ways between them as `from to`. */
export interface Walked {
  nodes: ReadonlySet<string>;
  ways: ReadonlySet<string>;
}

/** Gathers where playthroughs have been. One that an edited scenario no longer plays counts as far as it goes. */
export function walked(scenario: Scenario, plays: readonly (readonly string[])[]): Walked {
  const nodes = new Set<string>();
  const ways = new Set<string>();
  for (const choices of plays) {
    let state = start(scenario);
    nodes.add(state.node);
    for (const choice of choices) {
      const from = state.node;
      try {
        state = choose(scenario, state, choice);
      } catch (error) {
        if (error instanceof PlayError) break;
        throw error;
      }
      nodes.add(state.node);
      ways.add(`${from} ${state.node}`);
    }
  }
  return { nodes, ways };
}
