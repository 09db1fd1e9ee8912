import { describe, expect, test } from 'vitest';
import { frozen, made } from '../../tests/examples/made-record.ts';
import { beginAttempt, type GradedItem, handIn, logAnswers } from './run-changes.ts';
import type { AttemptRecord } from './shape.ts';

const attempt: AttemptRecord = frozen({
  ...{ id: 't', module: 'm', seed: 1, startedAt: 10, answers: {}, flags: [], current: 'p' },
  items: [{ id: 'p', hash: 'p1' }],
});
const score = { percent: 50, points: 10, max: 20, passed: false, byObjective: [] };
const kept = { percent: 50, points: 10, max: 20, passed: false };
const begun = beginAttempt(attempt);

describe('handing in', () => {
  const graded: GradedItem[] = [
    { id: 'p', module: 'm', verdict: 'right' },
    { id: 'q', module: 'n', verdict: 'wrong' },
    { id: 'o', module: 'm', verdict: 'partial' },
  ];
  const at = new Date(2026, 10, 25, 12).getTime();
  const done = made(begun, handIn('t', score, graded, at));

  test('keeps of the score what is shown later, and the moment', () => {
    expect(done.attempts.t).toEqual({ ...attempt, handedInAt: at, score: kept, revision: 2, at });
  });

  test('puts what was not right into the reviews, under its own module and due the next day', () => {
    expect(done.reviews).toEqual({
      q: { module: 'n', answers: [{ at, verdict: 'wrong' }], due: '2026-11-26', asOf: at },
      o: { module: 'm', answers: [{ at, verdict: 'partial' }], due: '2026-11-26', asOf: at },
    });
  });

  test('adds to the reviews of before, and leaves alone those it does not ask', () => {
    const before = made(begun, logAnswers([{ id: 'p', module: 'm', verdict: 'wrong' }], 1));
    const rest = logAnswers([{ id: 'x', module: 'm', verdict: 'wrong' }], 1);
    const { reviews } = made(() => before, rest, handIn('t', score, graded, at));
    expect(reviews.p?.answers).toEqual([
      { at: 1, verdict: 'wrong' },
      { at, verdict: 'right' },
    ]);
    expect(Object.keys(reviews)).toEqual(['p', 'x', 'q', 'o']);
    expect(reviews.x?.answers).toHaveLength(1);
  });

  test('twice keeps the first score and logs nothing again', () => {
    const again = handIn('t', { ...score, percent: 100, passed: true }, graded, at + 1);
    expect(made(() => done, again)).toEqual(done);
  });

  test.each([{ practice: true }, { drill: true }])('feeds the reviews from %o too', (more) => {
    const { reviews } = made(beginAttempt({ ...attempt, ...more }), handIn('t', score, graded, at));
    expect(reviews).toEqual(done.reviews);
  });

  test('feeds the reviews from 综合测验, with its score', () => {
    const { attempts, reviews } = made(beginAttempt({ ...attempt, module: 'exam' }), handIn('t', score, graded, at));
    expect(attempts.t?.score).toEqual(kept);
    expect(reviews).toEqual(done.reviews);
  });

  test('of 课前自测 keeps the moment and nothing else', () => {
    const { attempts, reviews } = made(beginAttempt({ ...attempt, module: 'pretest' }), handIn('t', score, graded, at));
    expect(attempts.t).toEqual({ ...attempt, module: 'pretest', handedInAt: at, revision: 2, at });
    expect(reviews).toEqual({});
  });
});
