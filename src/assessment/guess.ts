import type { Item, MultipleItem } from '../course/item.ts';

/**
 * The exact expected score, 0 to 1, of a blind guess: uniform over all complete answers that can be handed in.
 *
 * - choice of n: one answer of n earns 1, so 1/n. Judge: 1/2.
 * - multiple of n options with k keys: one of 2^n − 1 non-empty sets of picks. Only the sets within the keys earn anything.
 *   `exact`: one set earns 1. `half`: 2^k − 2 sets earn ½ and one earns 1, together 2^(k−1). `proportional`: the sets of s
 *   keys earn s/k each, and Σ s/k·C(k, s) = 2^(k−1) too.
 * - order of n: each of the n − 1 neighbours of the key stands together in (n − 1)! of n! permutations, so with chance 1/n;
 *   expectations add up, whatever hangs on what: (n − 1)/n neighbours, ÷ (n − 1) is 1/n.
 * - match and classify with m targets: an entry's target is any of the m with the same chance, also where none is used twice
 *   (by symmetry), so each entry earns its share with chance 1/m.
 * - blank: 0. Nobody hits upon a word by chance.
 */
export function guessScore(item: Item): number {
  switch (item.interaction) {
    case 'choice':
      return 1 / item.choices.length;
    case 'judge':
      return 1 / 2;
    case 'multiple':
      return (item.rule === 'exact' ? 1 : 2 ** (keysOf(item) - 1)) / (2 ** item.choices.length - 1);
    case 'order':
      return 1 / item.entries.length;
    case 'match':
    case 'classify':
      return 1 / item.targets.length;
    case 'blank':
      return 0;
  }
}

/**
 * The same for a guesser who knows how many options and keys a multiple has and picks the best number s of them: s picks
 * of n are all keys with chance C(k, s)/C(n, s). With 4 keys of 5 that is much. For other interactions no blind plan is
 * better than another: {@link guessScore}.
 */
export function bestGuess(item: Item): number {
  if (item.interaction !== 'multiple') return guessScore(item);
  const [n, k] = [item.choices.length, keysOf(item)];
  const earned = (picks: number) => {
    if (picks === k) return 1;
    return { proportional: picks / k, half: 0.5, exact: 0 }[item.rule];
  };
  // The last of s picks is a key with chance (k − s + 1)/(n − s + 1) when those before it were.
  const allKeys = (picks: number): number =>
    picks === 0 ? 1 : (allKeys(picks - 1) * (k - picks + 1)) / (n - picks + 1);
  return Math.max(...Array.from({ length: k }, (_, at) => earned(at + 1) * allKeys(at + 1)));
}

function keysOf(item: MultipleItem): number {
  return item.choices.filter(({ correct }) => correct).length;
}
