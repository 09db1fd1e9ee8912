import { dayOf } from './day.ts';

/** One graded answer; what was left unanswered on a paper counts as wrong. */
export interface GradedAnswer {
  at: number;
  verdict: 'right' | 'partial' | 'wrong';
}

/** An item that was once not answered right: it is asked again at growing distances. */
export interface ReviewRecord {
  module: string;
  /** Graded answers since the first that was not right, oldest first. */
  answers: GradedAnswer[];
  /** The local day on which it is to be asked again, as 2026-11-25. */
  due: string;
  /** The time of the last answer that `due` takes account of. */
  asOf: number;
}

/** By item. */
export type Reviews = Readonly<Record<string, ReviewRecord>>;

/** When an item was last answered. */
export function lastAnswer({ answers }: Pick<ReviewRecord, 'answers'>): number {
  return Math.max(...answers.map(({ at }) => at));
}

const worst = ['wrong', 'partial'] as const;

/** The local days on which an item was answered, oldest first; a day counts by its worst answer. */
export function daysOf(answers: readonly GradedAnswer[]): { day: string; verdict: GradedAnswer['verdict'] }[] {
  const days = [...new Set(answers.map(({ at }) => dayOf(at)))].sort();
  return days.map((day) => {
    const given = answers.filter(({ at }) => dayOf(at) === day).map(({ verdict }) => verdict);
    return { day, verdict: worst.find((verdict) => given.includes(verdict)) ?? 'right' };
  });
}
