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

function visit() {
  openPage(storage);
  return import('./store.ts');
}

beforeEach(() => {
  storage = tinyStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('the record', () => {
  test('is empty at first, and looking at it writes nothing', async () => {
    const { $record, $notice } = await visit();
    expect($record.get()).toEqual(emptyRecord);
    expect($notice.get()).toEqual({});
    expect(storage.values.size).toBe(0);
  });

  test('is written before remember returns', async () => {
    const { $record, remember } = await visit();
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    expect(inStorage()).toEqual(kept('a'));
    expect($record.get()).toEqual(kept('a'));
  });

  test('is there again at the next visit, and goes on from there', async () => {
    (await visit()).remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    const { $record, remember } = await visit();
    expect($record.get()).toEqual(kept('a'));
    remember(answerCheck({ id: 'q', hash: 'h' }, 'b', 2));
    expect(inStorage().checks.q).toEqual({ response: 'b', revision: 2, at: 2, hash: 'h' });
  });

  test('is not that of another course in the same place', async () => {
    storage.values.set('course:other', JSON.stringify(kept('a')));
    expect((await visit()).$record.get()).toEqual(emptyRecord);
  });

  test('is empty after forget, but for the moment', async () => {
    const { $record, forget, remember } = await visit();
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    forget(7);
    expect($record.get()).toEqual({ ...emptyRecord, epoch: 7 });
    expect(inStorage()).toEqual({ ...emptyRecord, epoch: 7 });
  });

  test('is empty after forget though the clock was put back, so that other tabs see which is newer', async () => {
    const { $record, forget } = await visit();
    forget(7);
    forget(3);
    expect($record.get().epoch).toBe(8);
  });

  test('is not written when a change changes nothing', async () => {
    const { remember } = await visit();
    remember((record) => record);
    expect(storage.values.size).toBe(0);
  });

  test('is empty at build, where there is no page', async () => {
    openPage(storage);
    vi.stubGlobal('document', undefined);
    const { $record, $notice } = await import('./store.ts');
    expect($record.value).toEqual(emptyRecord);
    expect($notice.get()).toEqual({});
  });
});

describe('storage', () => {
  test('refused from the start: the course goes on in memory and says so', async () => {
    openPage();
    const { $record, $notice, remember, forget } = await import('./store.ts');
    expect($notice.get()).toEqual({ trouble: 'refused' });
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    remember(answerCheck({ id: 'p', hash: 'h' }, 'b', 2));
    expect(Object.keys($record.get().checks)).toEqual(['q', 'p']);
    expect($notice.get()).toEqual({ trouble: 'refused' });
    forget(7);
    expect($record.get()).toEqual({ ...emptyRecord, epoch: 7 });
    expect($notice.get()).toEqual({ trouble: 'refused' });
  });

  test('refused in the middle, even to read: the course goes on and says so', async () => {
    const { $record, $notice, remember } = await visit();
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(storage, { getItem: refuse, setItem: refuse });
    remember(answerCheck({ id: 'p', hash: 'h' }, 'b', 2));
    expect(Object.keys($record.get().checks)).toEqual(['q', 'p']);
    expect($notice.get().trouble).toBe('refused');
  });

  test('full in the middle: the answer stays in memory, what was written stays written, and it is said', async () => {
    const { $record, $notice, remember } = await visit();
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    expect($notice.get()).toEqual({});
    storage.full = true;
    remember(answerCheck({ id: 'p', hash: 'h' }, 'b', 2));
    expect($notice.get()).toEqual({ trouble: 'full' });
    expect(Object.keys($record.get().checks)).toEqual(['q', 'p']);
    expect(inStorage()).toEqual(kept('a'));
  });

  test('with room again: the next answer takes along the one that was not written, and nothing more is said', async () => {
    const { $notice, remember } = await visit();
    storage.full = true;
    remember(answerCheck({ id: 'q', hash: 'h' }, 'a', 1));
    storage.full = false;
    remember(answerCheck({ id: 'p', hash: 'h' }, 'b', 2));
    expect(Object.keys(inStorage().checks)).toEqual(['q', 'p']);
    expect($notice.get()).toEqual({});
  });

  test('full from the start: what it holds is read all the same', async () => {
    storage.values.set(key, JSON.stringify(kept('a')));
    storage.full = true;
    const { $record, $notice, remember } = await visit();
    expect($record.get()).toEqual(kept('a'));
    remember(answerCheck({ id: 'p', hash: 'h' }, 'b', 2));
    expect($notice.get()).toEqual({ trouble: 'full' });
  });
});
