import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, multiple } from '../../tests/examples/tiny-items.ts';
import type { Item } from '../course/item.ts';
import { itemPoints } from './points.ts';
import { ResponseError } from './response.ts';
import { pointsBy, scoreAttempt } from './score.ts';

/** Three keys a, b, c and a wrong d: each key is a third of the points. */
const thirds = (id: string, objective = 1) => multiple(['a', 'b', 'c', 'd'], ['a', 'b', 'c'], { id, objective });
const right = (id: string, objective = 1) => judge(true, { id, objective });
const judges = (count: number) => Array.from({ length: count }, (_, at) => right(`j${at}`));
const rightly = (items: Item[], count: number) => Object.fromEntries(items.slice(0, count).map(({ id }) => [id, true]));

describe('percent', () => {
  test('is 55.6 for one right, two thirds of one and one missed', () => {
    const items = [right('one'), thirds('two'), right('three')];
    const score = scoreAttempt({ one: true, two: ['a', 'b'] }, items, 60);
    expect(score.percent).toBe(55.6);
    expect(score.points).toBeCloseTo(10 + 20 / 3, 12);
    expect(score.max).toBe(30);
  });

  test('rounds a half up, once: 1 of 16 is 6.25 and shows 6.3', () => {
    const items = judges(16);
    expect(scoreAttempt(rightly(items, 1), items, 60).percent).toBe(6.3);
  });

  test('comes from exact parts: a third of each of three makes 33.3, and three thirds 100', () => {
    const items = [thirds('a'), thirds('b'), thirds('c')];
    expect(scoreAttempt({ a: ['a'], b: ['b'], c: ['c'] }, items, 60).percent).toBe(33.3);
    const all = ['a', 'b', 'c'];
    expect(scoreAttempt({ a: all, b: all, c: all }, items, 60).percent).toBe(100);
  });

  test('shows 18.8 for one right and six thirds of 16, though the sum of thirds falls just below 18.75', () => {
    const items = [right('j'), ...Array.from({ length: 15 }, (_, at) => thirds(`t${at}`))];
    const parts = Object.fromEntries(items.slice(1, 7).map(({ id }) => [id, ['a']]));
    expect(scoreAttempt({ j: true, ...parts }, items, 60).percent).toBe(18.8);
  });

  test('shows 66.7 for 1333 of 2000, which is 66.65', () => {
    const items = judges(2000);
    expect(scoreAttempt(rightly(items, 1333), items, 60).percent).toBe(66.7);
  });
});

describe('passed', () => {
  test('compares the number shown: two of three are 66.66…, shown as 66.7, and pass a mark of 66.7', () => {
    const items = judges(3);
    expect(scoreAttempt(rightly(items, 2), items, 66.7).passed).toBe(true);
    expect(scoreAttempt(rightly(items, 2), items, 66.8).passed).toBe(false);
  });

  test('reaching the mark is enough, one point less is not', () => {
    const items = judges(10);
    expect(scoreAttempt(rightly(items, 6), items, 60).passed).toBe(true);
    expect(scoreAttempt(rightly(items, 5), items, 60).passed).toBe(false);
  });
});

test('an empty paper earns 0 of 0 and is not passed, even where the mark is 0', () => {
  expect(scoreAttempt({}, [], 0)).toEqual({ points: 0, max: 0, percent: 0, passed: false, byObjective: [] });
});

test('items without response count with nothing', () => {
  expect(scoreAttempt({}, judges(2), 60)).toMatchObject({ points: 0, max: 2 * itemPoints, percent: 0, passed: false });
});

test('responses to items that are not on the paper count for nothing', () => {
  expect(scoreAttempt({ j0: true, gone: true }, judges(1), 60)).toMatchObject({ points: 10, max: 10, percent: 100 });
});

test('points are told by objective, in the order of the objectives', () => {
  const items = [right('a', 10), right('b', 2), thirds('c', 2)];
  expect(scoreAttempt({ a: false, b: true, c: ['d'] }, items, 60).byObjective).toEqual([
    { objective: 2, points: 10, max: 20 },
    { objective: 10, points: 0, max: 10 },
  ]);
});

test('points are told by any group, in the order in which groups come up; what is in none counts nowhere', () => {
  const items = [right('b1'), thirds('a1'), right('b2'), right('c1'), thirds('a2')];
  const group = ({ id }: Item) => (id === 'c1' ? undefined : id[0]);
  const found = pointsBy({ b1: true, a1: ['a'], a2: ['a', 'b'], c1: true }, items, group);
  expect(found).toEqual([
    { group: 'b', points: 10, max: 20 },
    { group: 'a', points: expect.closeTo(10, 9), max: 20 },
  ]);
  expect(pointsBy({}, [], group)).toEqual([]);
});

test('a response that cannot be its item’s stops the scoring by name', () => {
  expect(() => scoreAttempt({ j0: 'true' }, judges(1), 60)).toThrow(ResponseError);
});

describe('laws', () => {
  const paper = fc
    .array(fc.record({ objective: fc.integer({ min: 1, max: 3 }), picks: fc.subarray(['a', 'b', 'c', 'd']) }))
    .map((rows) => ({
      items: rows.map(({ objective }, at) => thirds(`q${at}`, objective)),
      responses: Object.fromEntries(rows.map(({ picks }, at) => [`q${at}`, picks])),
    }));

  test('percent stays in 0 to 100, and the objectives add up to the whole', () => {
    fc.assert(
      fc.property(paper, ({ items, responses }) => {
        const { points, max, percent, byObjective } = scoreAttempt(responses, items, 60);
        expect(percent >= 0 && percent <= 100).toBe(true);
        expect(byObjective.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(points, 9);
        expect(byObjective.reduce((sum, one) => sum + one.max, 0)).toBe(max);
      }),
    );
  });

  test('the order of the items on the paper never matters', () => {
    fc.assert(
      fc.property(paper, ({ items, responses }) => {
        const [there, back] = [scoreAttempt(responses, items, 60), scoreAttempt(responses, [...items].reverse(), 60)];
        expect(back.percent).toBe(there.percent);
        expect(back.passed).toBe(there.passed);
        expect(back.byObjective.map(({ objective }) => objective)).toEqual(
          there.byObjective.map(({ objective }) => objective),
        );
      }),
    );
  });
});
