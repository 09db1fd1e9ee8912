import { describe, expect, test } from 'vitest';
import type { GradedAnswer, Reviews } from '../../review/log.ts';
import { leftIn, mistakesSince, roundNamed, seedOf } from './round.ts';

const noon = (day: string) => new Date(`${day}T12:00`).getTime();
const item = (due: string, ...answers: [day: string, verdict: GradedAnswer['verdict']][]) => ({
  module: 'm',
  answers: answers.map(([day, verdict]) => ({ at: noon(day), verdict })),
  due,
  asOf: 0,
});

describe('a round is named by its address', () => {
  test('what is due today, and all 错题 since a moment', () => {
    expect(roundNamed('today')).toEqual({ of: 'today' });
    expect(roundNamed(mistakesSince(1764032400000))).toEqual({ of: 'mistakes', since: 1764032400000 });
  });

  test.each([undefined, '', 'main', 'mistakes', 'mistakes-', 'mistakes-1a', 'mistakes--1', 'today2', 'xmistakes-1'])(
    'none by “%s”',
    (name) => {
      expect(roundNamed(name)).toBeUndefined();
    },
  );
});

describe('a round still asks', () => {
  const reviews: Reviews = {
    late: item('2026-11-24', ['2026-11-23', 'wrong']),
    later: item('2026-11-25', ['2026-11-24', 'right'], ['2026-11-23', 'wrong']),
    known: item('2026-11-25', ['2026-11-20', 'wrong'], ['2026-11-21', 'right'], ['2026-11-22', 'right']),
    next: item('2026-11-26', ['2026-11-25', 'wrong']),
  };

  test('today: what is due, the longest waiting first', () => {
    expect(leftIn({ of: 'today' }, reviews, '2026-11-25')).toEqual(['late', 'known', 'later']);
  });

  test('of all 错题: those not answered since it began', () => {
    const since = noon('2026-11-25');
    expect(leftIn({ of: 'mistakes', since: since + 1 }, reviews, '2026-11-25')).toEqual(['next', 'later', 'late']);
    expect(leftIn({ of: 'mistakes', since }, reviews, '2026-11-25')).toEqual(['later', 'late']);
  });

  test('nothing where nothing is to review', () => {
    expect(leftIn({ of: 'today' }, {}, '2026-11-25')).toEqual([]);
    expect(leftIn({ of: 'mistakes', since: 9 }, {}, '2026-11-25')).toEqual([]);
  });
});

test('the order inside the questions stays through a round, and changes with the day or the moment it began', () => {
  expect(seedOf({ of: 'today' }, '2026-11-25')).toBe(20261125);
  expect(seedOf({ of: 'today' }, '2026-11-26')).toBe(20261126);
  expect(seedOf({ of: 'mistakes', since: 1764032400123 }, '2026-11-25')).toBe(32400123);
});
