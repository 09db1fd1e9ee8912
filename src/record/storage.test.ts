import { afterEach, describe, expect, test, vi } from 'vitest';
import { refuseStorage, tinyStorage } from '../../tests/examples/tiny-storage.ts';
import { type KeyStore, openStorage, storageEngine } from './storage.ts';

const opened = (storage: KeyStore | undefined) => {
  const report = vi.fn();
  return { report, engine: storageEngine(storage, report) };
};

describe('opening', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('gives the storage and leaves nothing in it', () => {
    const storage = tinyStorage();
    vi.stubGlobal('localStorage', storage);
    expect(openStorage()).toBe(storage);
    expect(storage.length).toBe(0);
  });

  test('gives none where there is none, where none may be had or where it takes nothing', () => {
    vi.stubGlobal('localStorage', null);
    expect(openStorage()).toBeUndefined();
    vi.stubGlobal('localStorage', Object.assign(tinyStorage(), { full: true }));
    expect(openStorage()).toBeUndefined();
    refuseStorage();
    expect(openStorage()).toBeUndefined();
  });

  test('gives storage that is full: what it holds can be read', () => {
    vi.stubGlobal('localStorage', Object.assign(tinyStorage({ k: 'v' }), { full: true }));
    expect(openStorage()?.getItem('k')).toBe('v');
  });
});

describe('storage that works', () => {
  test('is read, written and emptied like a plain object, and nothing is reported', () => {
    const storage = tinyStorage({ old: '1' });
    const { engine, report } = opened(storage);
    engine.new = '2';
    expect([engine.old, engine.new, engine.none]).toEqual(['1', '2', undefined]);
    expect(['old' in engine, 'none' in engine]).toEqual([true, false]);
    expect(storage.getItem('new')).toBe('2');
    delete engine.old;
    expect('old' in engine).toBe(false);
    expect(storage.getItem('old')).toBeNull();
    expect(report).not.toHaveBeenCalled();
  });
});

describe('no storage', () => {
  test('is reported at once, and values live in memory', () => {
    const { engine, report } = opened(undefined);
    expect(report.mock.calls).toEqual([['refused']]);
    engine.k = 'v';
    expect([engine.k, 'k' in engine]).toEqual(['v', true]);
    delete engine.k;
    expect([engine.k, 'k' in engine]).toEqual([undefined, false]);
    expect(report.mock.calls).toEqual([['refused']]);
  });
});

describe('storage that fills up', () => {
  test('keeps what it had, the newest is read from memory, and it is reported', () => {
    const storage = tinyStorage({ k: 'old' });
    const { engine, report } = opened(storage);
    storage.full = true;
    engine.k = 'new';
    expect(report.mock.calls).toEqual([['full']]);
    expect([engine.k, storage.getItem('k')]).toEqual(['new', 'old']);
  });

  test('takes the next value again once there is room', () => {
    const storage = tinyStorage();
    const { engine } = opened(storage);
    storage.full = true;
    engine.k = 'first';
    storage.full = false;
    engine.k = 'second';
    expect([engine.k, storage.getItem('k')]).toEqual(['second', 'second']);
    storage.setItem('k', 'by another tab');
    expect(engine.k).toBe('by another tab');
  });

  test('forgets in memory too what is deleted', () => {
    const storage = tinyStorage();
    const { engine } = opened(storage);
    storage.full = true;
    engine.k = 'v';
    delete engine.k;
    expect('k' in engine).toBe(false);
  });
});
