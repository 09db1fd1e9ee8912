import { describe, expect, test } from 'vitest';
import { answersOn, noon } from '../../tests/examples/answers.ts';
import { made } from '../../tests/examples/made-record.ts';
import { dueAfter } from '../review/schedule.ts';
import type { Change } from './changes.ts';
import { answerReview, dropReviews, reschedule } from './review-changes.ts';
import { type GradedItem, logAnswers } from './run-changes.ts';
import { emptyRecord } from './shape.ts';

const graded = (verdict: GradedItem['verdict'], id = 'q'): GradedItem => ({ id, module: 'm', verdict });
const log = (verdict: GradedItem['verdict'], day: number, id = 'q') => logAnswers([graded(verdict, id)], noon(day));
const reviewsAfter = (...changes: Change[]) => made(...changes).reviews;

describe('an answer on the review page', () => {
  test('is logged, and the item due when the schedule says', () => {
    expect(reviewsAfter(log('wrong', 0), answerReview(graded('right'), noon(1)))).toEqual({
      q: { module: 'm', answers: answersOn('wr'), due: dueAfter(answersOn('wr')), asOf: noon(1) },
    });
  });

  test('leaves the other items and the rest of the record alone', () => {
    const before = made(log('wrong', 0), log('partial', 0, 'p'));
    const { reviews, ...rest } = made(() => before, answerReview(graded('partial'), noon(1)));
    expect(reviews.p).toEqual(before.reviews.p);
    expect({ ...rest, reviews: before.reviews }).toEqual(before);
  });

  test('that is right, to an item under no review, leaves no trace', () => {
    expect(reviewsAfter(answerReview(graded('right'), noon(0)))).toEqual({});
  });
});

test('opening the review page computes what answers elsewhere have put off, and keeps what is due', () => {
  const elsewhere = [log('wrong', 0), log('right', 1), log('wrong', 0, 'p')];
  const { reviews, ...rest } = made(...elsewhere, reschedule('2026-11-26'));
  const before = made(...elsewhere);
  expect(reviews.p).toEqual(before.reviews.p);
  expect(reviews.q).toMatchObject({ due: dueAfter(answersOn('wr')), asOf: noon(1) });
  expect({ ...rest, reviews: {} }).toEqual(emptyRecord);
});

test('what the course no longer has is asked no more', () => {
  const logged = [log('wrong', 0), log('wrong', 0, 'p'), log('wrong', 0, 'o')];
  expect(Object.keys(reviewsAfter(...logged, dropReviews(['o', 'q'])))).toEqual(['p']);
  expect(made(...logged, dropReviews([]))).toEqual(made(...logged));
});
