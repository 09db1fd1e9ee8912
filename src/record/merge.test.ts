import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../tests/examples/answers.ts';
import { merged } from '../../tests/examples/merged.ts';
import { canonical } from './merge.ts';
import { emptyRecord } from './shape.ts';

const given = (response: string, revision: number, at: number) => ({ response, revision, at });

describe('what is read, answered and written in lessons', () => {
  test('is every section that either has read, and the place looked at last', () => {
    const { lessons } = merged(
      { lessons: { 'm/l': { read: ['c', 'a'], section: 'c', at: 5 }, 'm/j': { read: [], section: 'x', at: 1 } } },
      { lessons: { 'm/l': { read: ['b', 'a'], section: 'b', at: 4 } } },
    );
    expect(lessons).toEqual({
      'm/l': { read: ['a', 'b', 'c'], section: 'c', at: 5 },
      'm/j': { read: [], section: 'x', at: 1 },
    });
  });

  test('is the answer to a check that was given later, in the order of its revisions', () => {
    const checkOf = (a: ReturnType<typeof given>, b: ReturnType<typeof given>) =>
      merged({ checks: { q: { ...a, hash: 'h' } } }, { checks: { q: b } }).checks.q;
    expect(checkOf(given('a', 2, 5), given('b', 1, 6))).toEqual({ ...given('a', 2, 5), hash: 'h' });
    expect(checkOf(given('a', 1, 5), given('b', 1, 6))).toEqual(given('b', 1, 6));
  });

  test('is the words written last, be they none', () => {
    const { tries } = merged({ tries: { t: { text: '改天', at: 5 } } }, { tries: { t: { text: '', at: 6 } } });
    expect(tries.t).toEqual({ text: '', at: 6 });
  });

  test('is the thing to try written last, with what was said of it last', () => {
    const thing = { text: '我先等', at: 5, tried: false, askedAt: 0 };
    const both = (b: typeof thing) => merged({ practices: { l: thing } }, { practices: { l: b } }).practices.l;
    expect(both({ ...thing, tried: true, askedAt: 9 })).toEqual({ ...thing, tried: true, askedAt: 9 });
    expect(both({ text: '我先问', at: 4, tried: true, askedAt: 9 })).toEqual(thing);
  });
});

describe('a review', () => {
  const both = (a: ReturnType<typeof reviewOf>, b: ReturnType<typeof reviewOf>) =>
    merged({ reviews: { q: a } }, { reviews: { q: b } }).reviews.q;

  test('has the answers of both, each once and in their order', () => {
    expect(both(reviewOf('w.r'), reviewOf('w..p'))?.answers).toEqual(reviewOf('w.rp').answers);
  });

  test('is due as the one says that knows of the latest answer, though the other was computed later', () => {
    const wrong = reviewOf('w...w', { due: '2026-11-30', asOf: 1 });
    expect(both(wrong, reviewOf('w.r', { due: '2026-12-20', asOf: 3 }))).toEqual({
      ...wrong,
      answers: reviewOf('w.r.w').answers,
    });
  });

  test('is due as was computed last, where both know of the same answers', () => {
    const computed = reviewOf('wr', { due: '2026-11-28' });
    expect(both(computed, reviewOf('wr', { due: '2026-12-20', asOf: 0 }))).toEqual(computed);
  });
});

describe('what was deleted', () => {
  const checks = { p: given('a', 1, 1), q: given('b', 1, 2) };

  test('stays deleted in a record that still has it', () => {
    const deleted = { checks: { q: checks.q }, removed: { 'checks/p': 1 } };
    expect(merged({ checks }, deleted)).toEqual({ ...emptyRecord, ...deleted });
  });

  test('and done anew is there again, and only as it is now', () => {
    const anew = { checks: { p: given('c', 1, 9) }, removed: { 'checks/p': 1 } };
    expect(merged({ checks }, anew).checks).toEqual({ p: given('c', 1, 9), q: checks.q });
    expect(merged(anew, { removed: { 'checks/p': 2, 'checks/r': 1 } })).toEqual({
      ...emptyRecord,
      removed: { 'checks/p': 2, 'checks/r': 1 },
    });
  });

  test('in one map leaves the same key of another alone', () => {
    expect(merged({ checks }, { removed: { 'reviews/p': 1 } }).checks).toEqual(checks);
  });

  test('with all the rest is gone from a record of before, whatever its clock says', () => {
    const anew = { epoch: 7, lessons: { 'm/l': { read: [], section: 'a', at: 3 } } };
    expect(merged({ checks, removed: { 'checks/r': 1 }, epoch: 6 }, anew)).toEqual({ ...emptyRecord, ...anew });
  });
});

describe('content is the same', () => {
  test('in whatever order its keys came, however deep', () => {
    expect(canonical({ a: { c: 1, d: [1, 2] }, b: 2 })).toBe(canonical({ b: 2, a: { d: [1, 2], c: 1 } }));
    const [a, b] = [
      { x: 't1', y: 't2' },
      { y: 't2', x: 't1' },
    ];
    const record = (response: Record<string, string>) => ({ checks: { q: { response, revision: 1, at: 1 } } });
    expect(merged(record(a), record(b)).checks.q?.response).toEqual(a);
  });

  test('not when a list has another order, a text is a number, or a key is missing', () => {
    const different = [{ a: [1, 2] }, { a: [2, 1] }, { a: '1' }, { a: 1 }, {}, { a: null }, []];
    expect(new Set(different.map(canonical)).size).toBe(different.length);
  });
});
