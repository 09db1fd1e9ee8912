import { grade } from '../../assessment/grade.ts';
import type { ChoiceItem, MultipleItem } from '../../course/item.ts';

/** An item whose options are picked. */
export type OptionItem = ChoiceItem | MultipleItem;

/** In how many ways `count` of `all` things can be taken. */
export function ways(count: number, all: number): number {
  if (count < 0 || count > all) return 0;
  return count === 0 ? 1 : (ways(count - 1, all - 1) * all) / count;
}

/** The score of so many picks, 0 to 1, when all of them are keys. */
export function earnedBy(picks: number, item: OptionItem): number {
  const keys = item.choices.flatMap(({ id, correct }) => (correct ? [id] : []));
  return item.interaction === 'choice' ? 1 : grade(item, keys.slice(0, picks)).score;
}

/**
 * How many options the best blind guesser picks who knows how many keys there are, as `bestGuess` of assessment does: one
 * of a choice. Where two numbers are worth the same, the greater: with a ranking that leaks, it earns more.
 */
export function bestPicks(item: OptionItem): number {
  const keys = item.choices.filter(({ correct }) => correct).length;
  const worth = (picks: number) => (earnedBy(picks, item) * ways(picks, keys)) / ways(picks, item.choices.length);
  let best = 1;
  for (let picks = 2; picks <= keys; picks++) if (worth(picks) > worth(best) - 1e-12) best = picks;
  return best;
}
