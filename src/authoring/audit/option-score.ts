import { bestPicks, earnedBy, type OptionItem, ways } from './best-picks.ts';

/** Sums of the same numbers in another order differ in their last bits; that is a tie. */
const sameWithin = 1e-9;

/**
 * The exact expected score of a robot that ranks the options by a value each, the highest first, and picks from the top as
 * many as {@link bestPicks} says; among options of one value it would draw, so that a tie is worth its expectation.
 */
export function expectedScore(item: OptionItem, values: readonly number[]): number {
  const picks = bestPicks(item);
  let allKeys = 1;
  for (const { tied, taken } of takenGroups(values, picks)) {
    const keys = tied.filter((at) => item.choices[at]?.correct).length;
    allKeys *= ways(taken, keys) / ways(taken, tied.length);
  }
  return allKeys * earnedBy(picks, item);
}

/** The chance of each option to be among the robot's picks. */
export function pickShares(item: OptionItem, values: readonly number[]): number[] {
  const shares = values.map(() => 0);
  for (const { tied, taken } of takenGroups(values, bestPicks(item))) {
    for (const at of tied) shares[at] = taken / tied.length;
  }
  return shares;
}

/** The options of one value from the top down, and how many of each group are picked until there are enough. */
function takenGroups(values: readonly number[], picks: number): { tied: number[]; taken: number }[] {
  const groups: { value: number; tied: number[] }[] = [];
  const ranked = values.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value);
  for (const { value, at } of ranked) {
    const last = groups[groups.length - 1];
    if (last && last.value - value < sameWithin) last.tied.push(at);
    else groups.push({ value, tied: [at] });
  }
  let left = picks;
  return groups.flatMap(({ tied }) => {
    const taken = Math.min(left, tied.length);
    left -= taken;
    return taken > 0 ? [{ tied, taken }] : [];
  });
}
