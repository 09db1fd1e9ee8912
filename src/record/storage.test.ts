import { afterEach, describe, expect, test, vi } from 'vitest';
import { refuseStorage, tinyStorage } from '../../tests/examples/tiny-storage.ts';
import { openStorage, tryWriting } from './storage.ts';

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

describe('writing', () => {
  test('is no trouble where there is room', () => {
    const storage = tinyStorage({ k: 'old' });
    expect(tryWriting(storage, 'k', 'new')).toBeUndefined();
    expect(storage.getItem('k')).toBe('new');
  });

  test('that finds no room leaves what was there, and says so, by whatever name the browser has for it', () => {
    const storage = Object.assign(tinyStorage({ k: 'old' }), { full: true });
    expect(tryWriting(storage, 'k', 'new')).toBe('full');
    expect(storage.getItem('k')).toBe('old');
    const inFirefox = { ...storage, setItem: () => fail('NS_ERROR_DOM_QUOTA_REACHED') };
    expect(tryWriting(inFirefox, 'k', 'new')).toBe('full');
  });

  test('that is refused for another reason says that', () => {
    expect(tryWriting({ ...tinyStorage(), setItem: () => fail('SecurityError') }, 'k', 'new')).toBe('refused');
  });

  const fail = (name: string) => {
    throw new DOMException('', name);
  };
});
