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

/** Something else writes into the storage, and this page hears of it. */
function written(newValue: string): void {
  storage.values.set(key, newValue);
  window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

function visit() {
  openPage(storage);
  return import('./store.ts');
}

beforeEach(() => {
  storage = tinyStorage();
});
afterEach(() => vi.unstubAllGlobals());

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

  test('that comes while the page is open is set aside too, and what the page knows is written in its place', async () => {
    const { $record, $notice, remember } = await visit();
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    written('damaged');
    expect($notice.get()).toEqual({ setAside: `${key}:damaged-1` });
    expect(setAside()).toEqual([[`${key}:damaged-1`, 'damaged']]);
    expect($record.get()).toEqual(kept('a'));
    expect(inStorage()).toEqual(kept('a'));
  });

  test('stays where it is, and is told again, until there is something to write', async () => {
    storage.values.set(key, 'damaged');
    await visit();
    window.dispatchEvent(new Event('pageshow'));
    expect(storage.values.get(key)).toBe('damaged');
    expect((await visit()).$notice.get()).toEqual({ setAside: `${key}:damaged-1` });
  });

  test('that was set aside already needs no room', async () => {
    storage.values.set(key, 'damaged');
    storage.values.set(`${key}:damaged-1`, 'damaged');
    storage.full = true;
    expect((await visit()).$notice.get()).toEqual({ setAside: `${key}:damaged-1` });
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

describe('a value from a newer course', () => {
  const newer = JSON.stringify({ ...kept('a'), version: 3, more: 'than is known here' });

  test('is neither read nor overwritten nor set aside; the page goes on in memory and says so', async () => {
    storage.values.set(key, newer);
    const { $record, $notice, remember } = await visit();
    expect($notice.get()).toEqual({ trouble: 'newer' });
    remember(answerCheck({ id: 'p', hash: 'h' }, 'b', 1));
    expect(Object.keys($record.get().checks)).toEqual(['p']);
    expect([...storage.values]).toEqual([[key, newer]]);
    expect($notice.get()).toEqual({ trouble: 'newer' });
  });

  test('that another tab writes while the page is open leaves its record where it is', async () => {
    const { $record, $notice, remember } = await visit();
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    written(newer);
    remember(answerCheck({ id: 'q', hash: 'h' }, 'b', 2));
    expect($notice.get()).toEqual({ trouble: 'newer' });
    expect($record.get().checks.q?.response).toBe('b');
    expect([...storage.values]).toEqual([[key, newer]]);
  });

  test('that is gone makes room for what this page knows', async () => {
    storage.values.set(key, newer);
    const { $notice, remember } = await visit();
    storage.values.delete(key);
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    expect(inStorage()).toEqual(kept('a'));
    expect($notice.get()).toEqual({ cleared: true });
  });

  test('goes when the learner starts anew, and only then', async () => {
    storage.values.set(key, newer);
    const { $notice, forget } = await visit();
    forget(7);
    expect(inStorage()).toEqual({ ...emptyRecord, epoch: 7 });
    expect($notice.get()).toEqual({});
  });
});

test('a record of version 1 is read, and written as it is today with the next answer', async () => {
  const { removed: _, ...old } = kept('a');
  storage.values.set(key, JSON.stringify({ ...old, version: 1 }));
  const { $record, $notice, remember } = await visit();
  expect($record.get()).toEqual(kept('a'));
  expect($notice.get()).toEqual({});
  expect(inStorage().version).toBe(1);
  remember(answerCheck({ id: 'q', hash: 'h' }, 'b', 2));
  expect(inStorage()).toEqual({ ...kept('a'), checks: { q: { response: 'b', revision: 2, at: 2, hash: 'h' } } });
});
