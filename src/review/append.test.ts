import { describe, expect, test } from 'vitest';
import { answersOn, noon, reviewOf } from '../../tests/examples/answers.ts';
import { withAnswer } from './append.ts';
import type { GradedAnswer, ReviewRecord } from './log.ts';

const added = (before: ReviewRecord | undefined, days: string) =>
  withAnswer(before, 'm', answersOn(days)[0] as GradedAnswer);

describe('an item that is in no review', () => {
  test('stays out of them when it is answered right', () => {
    expect(added(undefined, 'r')).toBeUndefined();
  });

  test.each(['w', 'p'])('comes in with its first answer that is not right, due the next day: %s', (day) => {
    expect(added(undefined, day)).toEqual({ module: 'm', answers: answersOn(day), due: '2026-11-26', asOf: noon(0) });
  });
});

describe('an item under review', () => {
  test('keeps its module, the answers before and how far its due day takes account of them', () => {
    const before = reviewOf('w', { module: 'home' });
    expect(added(before, '.r')).toEqual({
      module: 'home',
      answers: answersOn('wr'),
      due: '2026-11-27',
      asOf: noon(0),
    });
    expect(before.answers).toHaveLength(1);
  });

  test.each(['w', 'p'])('is due the next day after an answer that is not right, early, in time or late: %s', (day) => {
    for (const due of ['2026-11-26', '2026-11-28', '2026-12-30']) {
      expect(added(reviewOf('w', { due }), `...${day}`)?.due).toBe('2026-11-29');
    }
  });

  test('comes after the same distance again once it is right in time', () => {
    expect(added(reviewOf('w', { due: '2026-11-29' }), '....r')?.due).toBe('2026-12-03');
  });

  test('comes after the distance it had, not the one that passed, when it is late', () => {
    expect(added(reviewOf('w', { due: '2026-11-27' }), '.........r')?.due).toBe('2026-12-06');
  });

  test('that is right early is put off from that day on', () => {
    expect(added(reviewOf('w', { due: '2026-12-05' }), '...r')?.due).toBe('2026-12-08');
  });

  test('that is right and wrong on one day is due the next, in either order', () => {
    const before = reviewOf('w', { due: '2026-12-05' });
    expect(added(added(before, '...w'), '...r')?.due).toBe('2026-11-29');
    expect(added(added(before, '...r'), '...w')?.due).toBe('2026-11-29');
  });

  test('that is right twice on one day is put off once', () => {
    const before = reviewOf('w', { due: '2026-12-05' });
    expect(added(added(before, '...r'), '...r')?.due).toBe(added(before, '...r')?.due);
  });

  test('is never due on the day of its answer, though a clock went back', () => {
    expect(added(reviewOf('.....w', { due: '2026-11-25' }), '..r')?.due).toBe('2026-11-28');
  });
});
