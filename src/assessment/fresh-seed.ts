import type { Item } from '../course/item.ts';

const tries = 2000;

/**
 * A seed for another paper: of many tried the one whose paper repeats fewest items of the last; the search ends early once
 * no paper could repeat fewer. `draw` makes a seed's paper from the bank; `random` gives numbers in [0, 1).
 */
export function freshSeed<T extends Pick<Item, 'id' | 'objective'>>(
  bank: readonly T[],
  draw: (seed: number) => readonly T[],
  last: readonly string[],
  random: () => number,
): number {
  const seen = new Set(last);
  const unseen = bank.filter(({ id }) => !seen.has(id)).length;
  let best = { seed: 0, repeats: Number.POSITIVE_INFINITY };
  for (let count = 0; count < tries; count++) {
    const seed = Math.floor(random() * 1_000_000_000);
    const paper = draw(seed);
    const repeats = paper.filter(({ id }) => seen.has(id)).length;
    if (repeats < best.repeats) best = { seed, repeats };
    if (best.repeats <= Math.max(0, paper.length - unseen)) break;
  }
  return best.seed;
}
