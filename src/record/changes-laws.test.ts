import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarRecord } from '../../tests/examples/any-record.ts';
import { frozen } from '../../tests/examples/made-record.ts';
import {
  answerCheck,
  answerPractice,
  type Change,
  enterSection,
  finishSection,
  writePractice,
  writeTry,
} from './changes.ts';
import { deleteThings } from './deletions.ts';
import { canonical, merge } from './merge.ts';
import { answerReview, dropReviews, reschedule } from './review-changes.ts';
import {
  answerItem,
  beginAttempt,
  type GradedItem,
  handIn,
  keepPlaythrough,
  logAnswers,
  setConfidence,
  spendTime,
  tellItem,
  toggleFlag,
  turnTo,
} from './run-changes.ts';
import type { LearningRecord } from './shape.ts';

const id = fc.constantFrom('a', 'b');
/** Later than all that happened in the record. */
const now = fc.integer({ min: 3, max: 5 });
/** By a clock that may have been put back. */
const anyTime = fc.integer({ min: 0, max: 5 });
const graded: fc.Arbitrary<GradedItem> = fc.record({
  id,
  module: id,
  verdict: fc.constantFrom('right', 'partial', 'wrong'),
});
const score = { percent: 50, points: 1, max: 2, passed: false, byObjective: [] };
const attempt = fc
  .record({ id: fc.constant('new'), module: id, seed: now, startedAt: now, current: id })
  .map((one) => ({
    ...one,
    ...{ items: [{ id: 'a', hash: 'h' }], answers: {}, flags: [], told: [], confidence: {}, spent: 0 },
  }));

const changes: Record<string, fc.Arbitrary<Change>> = {
  enterSection: fc.tuple(id, id, anyTime).map((all) => enterSection(...all)),
  finishSection: fc.tuple(id, id, anyTime).map((all) => finishSection(...all)),
  answerCheck: fc.tuple(fc.record({ id, hash: id }), id, anyTime).map((all) => answerCheck(...all)),
  writeTry: fc.tuple(id, id, anyTime).map((all) => writeTry(...all)),
  writePractice: fc.tuple(id, id, anyTime).map((all) => writePractice(...all)),
  answerPractice: fc.tuple(id, fc.boolean(), now).map((all) => answerPractice(...all)),
  beginAttempt: attempt.map(beginAttempt),
  answerItem: fc.tuple(id, fc.record({ id, hash: id }), id, anyTime).map((all) => answerItem(...all)),
  turnTo: fc.tuple(id, id, anyTime).map((all) => turnTo(...all)),
  toggleFlag: fc.tuple(id, id, anyTime).map((all) => toggleFlag(...all)),
  setConfidence: fc.tuple(id, id, anyTime, anyTime).map((all) => setConfidence(...all)),
  tellItem: fc.tuple(id, id, anyTime).map((all) => tellItem(...all)),
  spendTime: fc.tuple(id, anyTime, anyTime).map((all) => spendTime(...all)),
  handIn: fc
    .tuple(id, fc.array(graded, { maxLength: 3 }), now)
    .map(([one, items, at]) => handIn(one, score, items, at)),
  logAnswers: fc.tuple(fc.array(graded, { maxLength: 3 }), now).map((all) => logAnswers(...all)),
  answerReview: fc.tuple(graded, now).map((all) => answerReview(...all)),
  reschedule: fc.constant(reschedule('1970-01-01')),
  dropReviews: fc.array(id).map(dropReviews),
  deleteThings: fc.record({ attempts: fc.array(id), checks: fc.array(id) }, { requiredKeys: [] }).map(deleteThings),
  'keepPlaythrough, that goes on': fc.tuple(fc.array(id), anyTime).map(([choices, at]) => (record) => {
    const play = record.playthroughs.a ?? { id: 'a', scenario: 'a', seed: 1, startedAt: 1, choices: [] };
    return keepPlaythrough(play.endedAt === undefined ? { ...play, choices } : { ...play, left: true }, at)(record);
  }),
};

const each = <T>(map: Record<string, T>, change: (thing: T) => T) =>
  Object.fromEntries(Object.entries(map).map(([key, thing]) => [key, change(thing)]));
const unlike = <T>(list: T[]): T[] => [...new Map(list.map((one) => [canonical(one), one])).values()];
/** A record with its lists as merging leaves them: their order, and what stands in them twice, say nothing. */
const inOrder = (record: LearningRecord): LearningRecord => ({
  ...record,
  lessons: each(record.lessons, (lesson) => ({ ...lesson, read: unlike(lesson.read).sort() })),
  attempts: each(record.attempts, (attempt) => ({
    ...attempt,
    ...(attempt.told && { told: unlike(attempt.told).sort() }),
  })),
  reviews: each(record.reviews, (review) => ({
    ...review,
    answers: unlike(review.answers).sort((a, b) => a.at - b.at || (a.verdict < b.verdict ? -1 : 1)),
  })),
});

test.each(Object.entries(changes))('%s is kept by a tab that knew the record of before', (_, change) => {
  fc.assert(
    fc.property(similarRecord.map(frozen), change, (before, make) => {
      const after = make(before);
      expect(inOrder(merge(before, after))).toEqual(inOrder(after));
    }),
  );
});
