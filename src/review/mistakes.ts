import { daysOf, lastAnswer, type ReviewRecord, type Reviews } from './log.ts';

/** Whether an item is among 错题: since its last day that was not right there are fewer than two days that were. */
export function isMistake({ answers }: Pick<ReviewRecord, 'answers'>): boolean {
  const lastDays = daysOf(answers).slice(-2);
  return lastDays.length < 2 || lastDays.some(({ verdict }) => verdict !== 'right');
}

/** The items among 错题, those answered last first. */
export function mistakes(reviews: Reviews): string[] {
  return Object.entries(reviews)
    .filter(([, review]) => isMistake(review))
    .sort(([a, first], [b, second]) => lastAnswer(second) - lastAnswer(first) || (a < b ? -1 : 1))
    .map(([id]) => id);
}
