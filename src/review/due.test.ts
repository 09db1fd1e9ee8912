import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../tests/examples/answers.ts';
import { dueOn, upcoming } from './due.ts';

const dueAt = (days: Record<string, string>) =>
  Object.fromEntries(Object.entries(days).map(([id, day]) => [id, reviewOf('w', { due: `2026-${day}` })]));

describe('due', () => {
  test('is what is due today or was due before, not what comes tomorrow', () => {
    const reviews = dueAt({ today: '11-25', yesterday: '11-24', tomorrow: '11-26' });
    expect(dueOn(reviews, '2026-11-25')).toEqual(['yesterday', 'today']);
  });

  test('is asked in the order of waiting, then of ids', () => {
    const reviews = dueAt({ c: '11-24', a: '11-25', d: '09-30', b: '11-24' });
    expect(dueOn(reviews, '2026-11-25')).toEqual(['d', 'b', 'c', 'a']);
  });

  test('is nothing where nothing is', () => {
    expect(dueOn({}, '2026-11-25')).toEqual([]);
  });
});

describe('what comes', () => {
  test('is counted for tomorrow and for seven days, tomorrow among them; what is due already is not', () => {
    const reviews = dueAt({ a: '11-25', b: '11-24', c: '11-26', d: '11-26', e: '11-27', f: '12-02', g: '12-03' });
    expect(upcoming(reviews, '2026-11-25')).toEqual({ tomorrow: 2, week: 4 });
  });

  test('is nothing where nothing is', () => {
    expect(upcoming({}, '2026-11-25')).toEqual({ tomorrow: 0, week: 0 });
  });
});
