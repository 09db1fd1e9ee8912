import type { Ending, Scenario } from '../course/scenario.ts';
import { choose, openChoices, type State } from './state.ts';

/** The best ending that can still be reached; undefined where there is none to reach. */
export type Outlook = Ending['ending'] | undefined;

const ranks = { good: 3, fair: 2, poor: 1 } as const;

/** Whether one outlook is worse than another. */
export function isWorse(one: Outlook, other: Outlook): boolean {
  return rankOf(one) < rankOf(other);
}

function rankOf(outlook: Outlook): number {
  return outlook ? ranks[outlook] : 0;
}

/** A look ahead in a scenario: from any state the best ending that some play still comes to. What it finds it remembers. */
export function lookAhead(scenario: Scenario): (state: State) => Outlook {
  const known = new Map<string, Outlook>();
  const look = (state: State): Outlook => {
    const ending = scenario.nodes[state.node]?.ending;
    if (ending) return ending;
    const key = keyOf(state);
    if (known.has(key)) return known.get(key);
    let best: Outlook;
    for (const { id } of openChoices(scenario, state)) {
      const outlook = look(choose(scenario, state, id));
      if (isWorse(best, outlook)) best = outlook;
      if (best === 'good') break;
    }
    known.set(key, best);
    return best;
  };
  return look;
}

/** All of a state that a condition can ask for. */
function keyOf({ node, meters, facts, criticals }: State): string {
  return JSON.stringify([node, meters, [...facts].sort(), criticals.length > 0]);
}
