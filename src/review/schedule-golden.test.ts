import { expect, test } from 'vitest';
import { noon } from '../../tests/examples/answers.ts';
import { withAnswer } from './append.ts';
import { dayOf } from './day.ts';
import { dueOn } from './due.ts';
import { type GradedAnswer, lastAnswer, type ReviewRecord } from './log.ts';
import { mistakes } from './mistakes.ts';
import { dueAfter, rescheduled } from './schedule.ts';

type Learner = (item: string, nth: number, day: number) => GradedAnswer['verdict'];

/**
 * Sixty days from 2026-11-25 on. On the first a quiz finds a, b and c wrong and d partly right; from then on all that is due
 * is answered on each day on which the learner comes. Tells for each item the days of its answers, and when it left 错题.
 */
function sixtyDays(learner: Learner, comes: (day: number) => boolean = () => true) {
  let reviews: Record<string, ReviewRecord> = {};
  const told: Record<string, string[]> = {};
  const tell = (item: string, word: string) => {
    told[item] = [...(told[item] ?? []), word];
  };
  const answer = (item: string, verdict: GradedAnswer['verdict'], day: number) => {
    const review = withAnswer(reviews[item], 'm', { at: noon(day), verdict });
    if (review) reviews = { ...reviews, [item]: review };
    tell(item, `${day}${verdict[0]}`);
  };
  for (const item of ['a', 'b', 'c']) answer(item, 'wrong', 0);
  answer('d', 'partial', 0);
  for (let day = 1; day <= 60; day++) {
    if (!comes(day)) continue;
    const today = dayOf(noon(day));
    const before = mistakes(reviews);
    reviews = rescheduled(reviews, today);
    for (const item of dueOn(reviews, today)) {
      answer(item, learner(item, reviews[item]?.answers.length ?? 0, day), day);
      const review = reviews[item] as ReviewRecord;
      reviews = { ...reviews, [item]: { ...review, due: dueAfter(review.answers), asOf: lastAnswer(review) } };
    }
    for (const item of before) if (!mistakes(reviews).includes(item)) tell(item, 'out');
  }
  return Object.fromEntries(Object.entries(told).map(([item, words]) => [item, words.join(' ')]));
}

const known = '0w 1r 4r out 12r 34r';

test('sixty days of a learner who has it right from the second time on', () => {
  expect(sixtyDays(() => 'right')).toEqual({ a: known, b: known, c: known, d: '0p 1r 6r out 23r' });
});

test('sixty days of a learner who forgets b every third time, never gets c and has d by halves', () => {
  const learner: Learner = (item, nth) =>
    item === 'a' ? 'right' : item === 'b' ? (nth % 3 === 0 ? 'wrong' : 'right') : item === 'c' ? 'wrong' : 'partial';
  const lapses = [12, 21, 29, 36, 43, 50].map((day) => `${day}w ${day + 1}r ${day + 4}r out`);
  expect(sixtyDays(learner)).toEqual({
    a: known,
    b: `0w 1r 4r out ${lapses.join(' ')} 57w 58r`,
    c: Array.from({ length: 61 }, (_, day) => `${day}w`).join(' '),
    d: '0p 1p 4p 11p 23p 41p',
  });
});

test('sixty days of a learner who comes on Saturdays only', () => {
  const weekly = '0w 3r 10r out 24r 59r';
  const saturdays = (day: number) => day % 7 === 3;
  expect(sixtyDays(() => 'right', saturdays)).toEqual({ a: weekly, b: weekly, c: weekly, d: '0p 3r 17r out 52r' });
});
