import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage, tinyStorage } from '../../tests/examples/tiny-storage.ts';
import { answerCheck } from './changes.ts';
import { emptyRecord, type LearningRecord } from './shape.ts';

const key = 'course:tiny';
const kept = (response: string): LearningRecord => ({
  ...emptyRecord,
  checks: { q: { response, revision: 1, at: 1, hash: 'h' } },
});

/** The storage of one browser; it goes on from one visit to the next. */
let storage: ReturnType<typeof tinyStorage>;
const inStorage = () => JSON.parse(storage.getItem(key) ?? 'null');
const setAside = () => [...storage.values].filter(([name]) => name !== key);

function visit() {
  openPage(storage);
  return import('./store.ts');
}

beforeEach(() => {
  // A store lets go of the window a second after the last look, when the test's window is gone.
  vi.useFakeTimers();
  storage = tinyStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a damaged value', () => {
  test('is set aside as it was, before anything else is written, and the learner is told where', async () => {
    storage.values.set(key, '{"version":1,');
    const { $record, $notice } = await visit();
    expect($record.get()).toEqual(emptyRecord);
    expect($notice.get()).toEqual({ setAside: `${key}:damaged-1` });
    expect(setAside()).toEqual([[`${key}:damaged-1`, '{"version":1,']]);
  });

  test('that comes later is set aside beside the first, and neither is overwritten', async () => {
    for (const [damage, answer] of [
      ['first', 'a'],
      ['second', 'b'],
      ['third', 'c'],
    ] as const) {
      storage.values.set(key, damage);
      (await visit()).remember(answerCheck({ id: 'q', hash: 'h' }, answer, 1));
    }
    expect(inStorage()).toEqual(kept('c'));
    expect(setAside()).toEqual([
      [`${key}:damaged-1`, 'first'],
      [`${key}:damaged-2`, 'second'],
      [`${key}:damaged-3`, 'third'],
    ]);
  });

  test('that was set aside already is not set aside twice, and its place is told again', async () => {
    storage.values.set(`${key}:damaged-1`, 'first');
    storage.values.set(`${key}:damaged-2`, 'second');
    storage.values.set(key, 'second');
    const { $notice } = await visit();
    expect($notice.get()).toEqual({ setAside: `${key}:damaged-2` });
    expect(setAside().map(([, value]) => value)).toEqual(['first', 'second']);
  });

  test('from a newer course is set aside whole', async () => {
    const newer = JSON.stringify({ ...kept('a'), version: 2 });
    storage.values.set(key, newer);
    (await visit()).remember(answerCheck({ id: 'q', hash: 'h' }, 'b', 1));
    expect(storage.values.get(`${key}:damaged-1`)).toBe(newer);
  });

  test('in storage that is full is told as both', async () => {
    storage.values.set(key, 'first');
    storage.full = true;
    const { $notice } = await visit();
    expect($notice.get()).toEqual({ trouble: 'full', setAside: key });
    expect(storage.values.get(key)).toBe('first');
  });

  test('that finds no room beside it stays where it is; the record goes on in memory', async () => {
    storage.values.set(key, 'damaged');
    storage.full = true;
    const { $record, $notice, remember } = await visit();
    expect($record.get()).toEqual(emptyRecord);
    storage.full = false;
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    expect($record.get()).toEqual(kept('a'));
    expect($notice.get().trouble).toBe('full');
    expect(storage.values.get(key)).toBe('damaged');
  });

  test('goes with the rest when the learner starts anew', async () => {
    storage.values.set(key, 'damaged');
    const { $record, forget } = await visit();
    $record.get();
    expect(setAside()).toHaveLength(1);
    forget(7);
    expect(setAside()).toEqual([]);
    expect(inStorage()).toEqual({ ...emptyRecord, epoch: 7 });
  });
});
