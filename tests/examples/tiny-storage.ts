import { vi } from 'vitest';

/** A browser's storage; it takes no more values while `full` is set. */
export function tinyStorage(stored: Record<string, string> = {}) {
  const values = new Map(Object.entries(stored));
  const storage = {
    values,
    full: false,
    get length() {
      return values.size;
    },
    getItem: (key: string) => values.get(key) ?? null,
    setItem(key: string, value: string) {
      if (storage.full) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key: string) => void values.delete(key),
  };
  return storage;
}

/** A browser that refuses its storage: to look at it throws. */
export function refuseStorage(): void {
  // Stubbed first, so that `vi.unstubAllGlobals` takes the getter away too.
  vi.stubGlobal('localStorage', undefined);
  const get = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
}

/** A fresh page of the course `tiny`, by default with its storage refused: scripts that are imported after this start anew. */
export function openPage(storage?: ReturnType<typeof tinyStorage>): void {
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', { documentElement: { dataset: { course: 'tiny' } } });
  if (storage) vi.stubGlobal('localStorage', storage);
  else refuseStorage();
}
