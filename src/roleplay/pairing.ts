import type { Step } from './debrief.ts';

/** Two playthroughs side by side at one node: both were there, or only one of them. */
export interface Pair<S extends Step> {
  node: string;
  left: S | undefined;
  right: S | undefined;
}

/**
 * Pairs the steps of two playthroughs of one scenario by node, in an order in which either can be read. As no play goes
 * round in a circle, the nodes that both met were met in the same order.
 */
export function pairSteps<S extends Step>(left: readonly S[], right: readonly S[]): Pair<S>[] {
  const pairs: Pair<S>[] = [];
  let [at, on] = [0, 0];
  while (at < left.length || on < right.length) {
    const [one, other] = [left[at], right[on]];
    if (one && one.node === other?.node) {
      pairs.push({ node: one.node, left: one, right: other });
      at++;
      on++;
    } else if (one && !right.slice(on).some(({ node }) => node === one.node)) {
      pairs.push({ node: one.node, left: one, right: undefined });
      at++;
    } else {
      const { node } = other as S;
      pairs.push({ node, left: undefined, right: other });
      on++;
    }
  }
  return pairs;
}

/** The first pair in which the two said different things; −1 where they never did. */
export function forkOf<S extends Step>(pairs: readonly Pair<S>[]): number {
  return pairs.findIndex(({ left, right }) => left?.choice.id !== right?.choice.id);
}
