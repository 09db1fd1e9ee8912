import fc from 'fast-check';
import type { Scenario } from '../../src/course/scenario.ts';
import { choose, openChoices, type State, start } from '../../src/roleplay/state.ts';
import { plays } from './plays.ts';

/** Some scenario; in some of them the first choices of nodes, too, ask for something, which makes dead ends. */
export const gatedScenarios: fc.Arbitrary<Scenario> = fc
  .tuple(plays, fc.array(fc.constantFrom(undefined, '>=3', '<6'), { minLength: 5, maxLength: 5 }))
  .map(([{ scenario: made }, terms]) => ({
    ...made,
    nodes: Object.fromEntries(
      Object.entries(made.nodes).map(([id, node], at) => {
        const term = terms[at];
        if (node.ending !== undefined || !term) return [id, node];
        return [
          id,
          { ...node, choices: node.choices.map((one) => (one.id === 'c0' ? { ...one, when: { trust: term } } : one)) },
        ];
      }),
    ),
  }));

export interface Path {
  choices: string[];
  state: State;
  chance: number;
  /** Whether nothing is open any more. */
  over: boolean;
}

/** Every beginning of every playthrough, one by one. */
export function allPaths(made: Scenario): Path[] {
  const grow = (choices: string[], state: State, chance: number): Path[] => {
    const open = openChoices(made, state);
    const on = open.map(({ id }) => grow([...choices, id], choose(made, state, id), chance / open.length));
    return [{ choices, state, chance, over: open.length === 0 }, ...on.flat()];
  };
  return grow([], start(made), 1);
}
