import { describe, expect, test } from 'vitest';
import { fromStep, mayUndo, withoutLast } from './playthrough.ts';
import { emptyRecord, type LearningRecord, type PlaythroughRecord } from './shape.ts';

const play = (id: string, more: Partial<PlaythroughRecord> = {}): PlaythroughRecord => ({
  id,
  scenario: 'hum',
  seed: 7,
  startedAt: 1,
  choices: ['ask', 'wait', 'close'],
  ...more,
});
const recordOf = (...all: PlaythroughRecord[]): LearningRecord => ({
  ...emptyRecord,
  playthroughs: Object.fromEntries(all.map((one) => [one.id, one])),
});

describe('a step may be taken back', () => {
  const second = play('second', { startedAt: 2 });

  test('not in the first playthrough, and not while another one is still under way', () => {
    expect(mayUndo(recordOf(second), second)).toBe(false);
    expect(mayUndo(recordOf(play('first'), second), second)).toBe(false);
  });

  test('once another one came to its end', () => {
    expect(mayUndo(recordOf(play('first', { endedAt: 2 }), second), second)).toBe(true);
  });

  test('not after practice or another scenario alone, and not because it has itself ended', () => {
    expect(mayUndo(recordOf(play('first', { endedAt: 2, practice: true }), second), second)).toBe(false);
    expect(mayUndo(recordOf(play('first', { endedAt: 2, scenario: 'shed' }), second), second)).toBe(false);
    const ended = { ...second, endedAt: 3 };
    expect(mayUndo(recordOf(ended), ended)).toBe(false);
  });
});

test('a playthrough whose last step is taken back is practice and keeps all else', () => {
  expect(withoutLast(play('second'))).toEqual(play('second', { choices: ['ask', 'wait'], practice: true }));
});

test('a playthrough from a step on keeps what was said before it and its seed, and is practice of its own', () => {
  const ended = play('first', { endedAt: 5, score: 40, ending: 'fair', rating: { band: 2 } });
  expect(fromStep(ended, 1, 'new', 9)).toEqual({
    ...{ id: 'new', scenario: 'hum', seed: 7, startedAt: 9, choices: ['ask'], practice: true },
  });
  expect(fromStep(ended, 0, 'new', 9).choices).toEqual([]);
});
