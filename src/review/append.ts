import { dayOf, daysBetween, laterDay } from './day.ts';
import { type GradedAnswer, lastAnswer, type ReviewRecord } from './log.ts';

/**
 * An item's log after one more answer; none while the item was never answered other than right. What was not right is due
 * the next day. After a right answer the item comes no sooner than after the same distance again: its schedule never asks
 * for it earlier than that, so this can be said without computing the schedule.
 */
export function withAnswer(
  before: ReviewRecord | undefined,
  module: string,
  answer: GradedAnswer,
): ReviewRecord | undefined {
  const day = dayOf(answer.at);
  const tomorrow = laterDay(day, 1);
  if (!before) {
    return answer.verdict === 'right' ? undefined : { module, answers: [answer], due: tomorrow, asOf: answer.at };
  }
  const answers = [...before.answers, answer];
  if (answer.verdict !== 'right') return { ...before, answers, due: tomorrow };
  const last = dayOf(lastAnswer(before));
  return { ...before, answers, due: laterDay(day, Math.max(1, daysBetween(last, before.due))) };
}
