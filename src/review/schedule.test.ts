import { describe, expect, test } from 'vitest';
import { answersOn, noon, reviewOf } from '../../tests/examples/answers.ts';
import { daysBetween } from './day.ts';
import { dueAfter, rescheduled } from './schedule.ts';

/** Days from the last answer to the day it is due. */
const distance = (days: string) =>
  daysBetween('2026-11-25', dueAfter(answersOn(days))) - days.replace(/\[\w+\]/g, 'x').length + 1;

/** Known so well that the schedule alone would wait five days after forgetting it. */
const known = `wr..r......r${'.'.repeat(30)}r${'.'.repeat(89)}r${'.'.repeat(89)}`;

describe('an item', () => {
  test('comes the next day after its first answer, wrong or partly right', () => {
    expect(dueAfter(answersOn('w'))).toBe('2026-11-26');
    expect(dueAfter(answersOn('p'))).toBe('2026-11-26');
  });

  test('comes the next day after any wrong answer, however well it was known', () => {
    expect(distance('w.r...r........w')).toBe(1);
    expect(distance('w.r...r[rw]')).toBe(1);
    expect(distance(`${known}w`)).toBe(1);
  });

  test('comes later and later while it is right', () => {
    const distances = ['wr', 'wr..r', 'wr..r.....r'].map(distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(new Set(distances).size).toBe(3);
  });

  test('comes sooner after a partly right answer than after a right one, and later than after a wrong one', () => {
    const [right, partial, wrong] = ['w.r...r', 'w.r...p', 'w.r...w'].map(distance) as [number, number, number];
    expect(right).toBeGreaterThan(partial);
    expect(partial).toBeGreaterThan(wrong);
  });

  test('comes after 90 days at the latest', () => {
    expect(distance(`${known}r`)).toBe(90);
    expect(distance(`${known}p`)).toBe(90);
  });

  test('remembers that it was hard: it comes sooner than one that was wrong once', () => {
    expect(distance('wwww..r...r')).toBeLessThan(distance('w.....r...r'));
  });

  test('takes a day for one answer, its worst', () => {
    expect(dueAfter(answersOn('wr..[rprr]'))).toBe(dueAfter(answersOn('wr..p')));
  });

  test('takes its answers in the order of days, however they stand', () => {
    expect(dueAfter(answersOn('wr..p..r').reverse())).toBe(dueAfter(answersOn('wr..p..r')));
  });

  test('without an answer has no day', () => {
    expect(() => dueAfter([])).toThrow('a schedule needs an answer');
  });
});

describe('rescheduling', () => {
  const ahead = reviewOf('wr', { due: '2026-11-27', asOf: noon(0) });

  test('computes what newer answers have put off, and notes up to which answer', () => {
    const expected = { ...ahead, due: dueAfter(ahead.answers), asOf: noon(1) };
    expect(rescheduled({ q: ahead }, '2026-11-26')).toEqual({ q: expected });
    expect(expected.due > ahead.due).toBe(true);
  });

  test('leaves what is due today as it is, so that what was counted is asked', () => {
    expect(rescheduled({ q: ahead }, '2026-11-27')).toEqual({ q: ahead });
    expect(rescheduled({ q: ahead }, '2026-11-28')).toEqual({ q: ahead });
  });

  test('leaves alone what already takes account of the last answer', () => {
    const settled = { ...ahead, asOf: noon(1) };
    expect(rescheduled({ q: settled }, '2026-11-26')).toEqual({ q: settled });
    expect(rescheduled({ q: { ...ahead, asOf: noon(1) - 1 } }, '2026-11-26').q?.asOf).toBe(noon(1));
  });

  test('does each item for itself', () => {
    const settled = reviewOf('w', { due: '2026-11-29' });
    const { p, q } = rescheduled({ p: settled, q: ahead }, '2026-11-26');
    expect(p).toEqual(settled);
    expect(q).toEqual(rescheduled({ q: ahead }, '2026-11-26').q);
  });
});
