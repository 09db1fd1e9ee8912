import type { GradedAnswer, ReviewRecord } from '../../src/review/log.ts';

/** Noon of a day by the clock of whoever runs the tests, so many days after 2026-11-25. */
export const noon = (days: number): number => new Date(2026, 10, 25 + days, 12).getTime();

const verdicts = { r: 'right', p: 'partial', w: 'wrong' } as const;

/** Answers, one a day from 2026-11-25 on: r right, p partial, w wrong, a dot for a day without. Two of a day stand in brackets. */
export function answersOn(days: string): GradedAnswer[] {
  return [...days.matchAll(/\[(\w+)\]|(.)/g)].flatMap(([, several, one = ''], day) =>
    [...(several ?? one)].flatMap((letter, minute) =>
      letter === '.' ? [] : [{ at: noon(day) + minute, verdict: verdicts[letter as keyof typeof verdicts] }],
    ),
  );
}

/** A review as it may be in a record: due on 2026-11-26, all its answers taken account of. */
export const reviewOf = (days: string, more: Partial<ReviewRecord> = {}): ReviewRecord => {
  const answers = answersOn(days);
  return { module: 'm', answers, due: '2026-11-26', asOf: answers[answers.length - 1]?.at ?? 0, ...more };
};
