import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage, tinyStorage } from '../../tests/examples/tiny-storage.ts';
import { answerCheck, writeTry } from './changes.ts';
import { deleteThings } from './deletions.ts';
import { emptyRecord } from './shape.ts';

const key = 'course:tiny';
let storage: ReturnType<typeof tinyStorage>;
const inStorage = () => JSON.parse(storage.getItem(key) ?? 'null');
const answer = (id: string, response = 'a', at = 1) => answerCheck({ id, hash: 'h' }, response, at);

/** A tab of one browser, with ears of its own: what others write is heard when the test says so. */
async function openTab() {
  openPage(storage);
  const own = window;
  const store = await import('./store.ts');
  const hear = (newValue: string | null, name: string | null = key) =>
    own.dispatchEvent(Object.assign(new Event('storage'), { key: name, newValue }));
  const comeBack = () => own.dispatchEvent(new Event('pageshow'));
  return { ...store, hear, comeBack, checks: () => Object.keys(store.$record.get().checks).sort() };
}

beforeEach(() => {
  storage = tinyStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('two tabs', () => {
  test('that answer in turn lose nothing, though neither has heard of the other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    two.remember(answer('q'));
    one.remember(answer('r'));
    expect(Object.keys(inStorage().checks).sort()).toEqual(['p', 'q', 'r']);
    expect(one.checks()).toEqual(['p', 'q', 'r']);
    expect(two.checks()).toEqual(['p', 'q']);
  });

  test('show what the other wrote as soon as they hear of it', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const told = vi.fn();
    two.$record.listen(told);
    one.remember(answer('p'));
    two.hear(storage.getItem(key));
    expect(told).toHaveBeenCalledOnce();
    expect(two.$record.get()).toEqual(one.$record.get());
  });

  test('that hear of what they know already write nothing: else they would answer each other for ever', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    const setItem = vi.spyOn(storage, 'setItem');
    two.hear(storage.getItem(key));
    one.hear(storage.getItem(key));
    expect(setItem).not.toHaveBeenCalled();
  });

  test('that write in the same moment, the later over the earlier, both end up with both', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    const first = storage.getItem(key);
    // As the other process saw it: storage was still empty when it wrote.
    storage.values.delete(key);
    two.remember(answer('q'));
    const second = storage.getItem(key);
    two.hear(first);
    expect(Object.keys(inStorage().checks).sort()).toEqual(['p', 'q']);
    one.hear(second);
    one.hear(storage.getItem(key));
    expect([one.checks(), two.checks()]).toEqual([
      ['p', 'q'],
      ['p', 'q'],
    ]);
  });

  test('that were overwritten write again, though nobody answers any more', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    storage.values.delete(key);
    two.remember(answer('q'));
    one.hear(storage.getItem(key));
    expect(Object.keys(inStorage().checks).sort()).toEqual(['p', 'q']);
  });

  test('of which one starts anew are both empty, and stay so', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    two.hear(storage.getItem(key));
    one.forget(7);
    two.hear(storage.getItem(key));
    expect(two.$record.get()).toEqual({ ...emptyRecord, epoch: 7 });
    expect(inStorage()).toEqual({ ...emptyRecord, epoch: 7 });
  });

  test('of which one starts anew and the other answers before it hears of it keep that answer alone', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    two.hear(storage.getItem(key));
    one.forget(7);
    two.remember(answer('q', 'a', 5));
    expect(Object.keys(inStorage().checks)).toEqual(['q']);
  });

  test('that both start anew agree on the later, whatever their clocks say', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.forget(7);
    two.forget(3);
    expect(inStorage().epoch).toBe(8);
  });

  test('of which one deletes a thing do not bring it back', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    one.remember(answer('q'));
    two.hear(storage.getItem(key));
    one.remember(deleteThings({ checks: ['p'] }));
    two.remember(answer('r'));
    expect(Object.keys(inStorage().checks).sort()).toEqual(['q', 'r']);
  });

  test('keep the letters typed last, though the clock was put back meanwhile', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(writeTry('t', '改', 9));
    two.hear(storage.getItem(key));
    one.remember(writeTry('t', '改天', 5));
    two.hear(storage.getItem(key));
    expect(two.$record.get().tries.t?.text).toBe('改天');
    expect(inStorage().tries.t.text).toBe('改天');
  });

  test('take up what was written while they slept', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.remember(answer('p'));
    two.comeBack();
    expect(two.checks()).toEqual(['p']);
  });

  test('take no notice of what others keep in the same place', async () => {
    const one = await openTab();
    one.remember(answer('p'));
    const before = one.$record.get();
    one.hear('damaged', 'course:other');
    expect(one.$record.get()).toBe(before);
    expect(one.$notice.get()).toEqual({});
  });
});

describe('storage cleared while the page is open', () => {
  test('leaves the page what it knows, says so, and writes nothing of itself', async () => {
    for (const name of [key, null]) {
      const one = await openTab();
      one.remember(answer('p'));
      storage.values.clear();
      one.hear(null, name);
      one.comeBack();
      expect(one.checks()).toEqual(['p']);
      expect(one.$notice.get()).toEqual({ cleared: true });
      expect(storage.values.size).toBe(0);
    }
  });

  test('gets all of it back with the next answer', async () => {
    const one = await openTab();
    one.remember(answer('p'));
    storage.values.clear();
    one.remember(answer('q'));
    expect(Object.keys(inStorage().checks)).toEqual(['p', 'q']);
    expect(one.$notice.get()).toEqual({ cleared: true });
  });

  test('and then started anew is empty, and no more is said', async () => {
    const one = await openTab();
    one.remember(answer('p'));
    storage.values.clear();
    one.forget(7);
    expect(inStorage()).toEqual({ ...emptyRecord, epoch: 7 });
    expect(one.$notice.get()).toEqual({});
  });

  test('while it was full is left empty until the next answer', async () => {
    const one = await openTab();
    one.remember(answer('p'));
    storage.full = true;
    one.remember(answer('q'));
    Object.assign(storage, { full: false }).values.clear();
    one.hear(null);
    expect(storage.values.size).toBe(0);
    one.remember(answer('r'));
    expect(Object.keys(inStorage().checks)).toEqual(['p', 'q', 'r']);
  });

  test('and written again by this page before it hears of that is nothing to speak of', async () => {
    const one = await openTab();
    one.remember(answer('p'));
    one.hear(null);
    expect(one.$notice.get()).toEqual({});
  });

  test('before anything was kept is nothing to speak of', async () => {
    const one = await openTab();
    one.hear(null, null);
    expect(one.$notice.get()).toEqual({});
  });
});

describe('storage that was full', () => {
  test('takes what was not written as soon as another tab makes room', async () => {
    const one = await openTab();
    one.remember(answer('p'));
    storage.full = true;
    one.remember(answer('q'));
    storage.full = false;
    one.hear(null, 'course:other');
    expect(Object.keys(inStorage().checks)).toEqual(['p', 'q']);
    expect(one.$notice.get()).toEqual({});
  });
});
