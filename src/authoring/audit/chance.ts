import { bestGuess } from '../../assessment/guess.ts';
import type { Item } from '../../course/item.ts';
import { bestPicks, earnedBy } from './best-picks.ts';

/** What the best blind guess at an item earns: expectation and variance of its score, 0 to 1. */
export interface Chance {
  mean: number;
  variance: number;
}

/**
 * The chance of an item, exact; the mean is `bestGuess`. The variance, with n options or entries and m targets:
 *
 * - choice, judge: all or nothing with chance p, so p(1 − p).
 * - multiple: e with chance p, else 0, where e is what the picks earn if all are keys and p·e the mean: e²p − (ep)², which is
 *   e·mean − mean².
 * - order: the score is X ÷ (n − 1), X the neighbours kept. One is kept with chance 1/n; two, overlapping or not, with
 *   (n − 2)!/n! = 1/(n(n − 1)). So E X² = (n − 1)/n + (n − 1)(n − 2)/(n(n − 1)), and Var X = (n² − n − 1)/n².
 * - classify, match with reuse: n independent parts of 1/n, each right with chance 1/m: (1/m)(1 − 1/m)/n.
 * - match without reuse: two entries are both right with chance 1/(m(m − 1)):
 *   (n/m + n(n − 1)/(m(m − 1)) − (n/m)²) ÷ n².
 * - blank: never right by chance, 0.
 */
export function chanceOf(item: Item): Chance {
  const mean = bestGuess(item);
  return { mean, variance: varianceOf(item, mean) };
}

function varianceOf(item: Item, mean: number): number {
  switch (item.interaction) {
    case 'choice':
    case 'judge':
      return mean * (1 - mean);
    case 'multiple':
      return earnedBy(bestPicks(item), item) * mean - mean ** 2;
    case 'order': {
      const n = item.entries.length;
      return (n * n - n - 1) / (n * (n - 1)) ** 2;
    }
    case 'match':
    case 'classify': {
      const [n, m] = [item.entries.length, item.targets.length];
      if (item.interaction === 'classify' || item.reuse) return (mean * (1 - mean)) / n;
      return (n / m + (n * (n - 1)) / (m * (m - 1)) - (n / m) ** 2) / n ** 2;
    }
    case 'blank':
      return 0;
  }
}

/** The sum of independent chances ÷ their number: the mean score of all, and its standard error. */
export function meanChance(chances: readonly Chance[]): { mean: number; error: number } {
  const sum = (key: keyof Chance) => chances.reduce((all, one) => all + one[key], 0);
  const count = Math.max(1, chances.length);
  return { mean: sum('mean') / count, error: Math.sqrt(sum('variance')) / count };
}
