/** What became of the browser's storage. `refused`: nothing can be kept; `full`: the newest could not be. */
export type StorageTrouble = 'refused' | 'full';

/** The part of `Storage` that the record needs. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's storage, or undefined where reading or writing it is refused. */
export function openStorage(): KeyStore | undefined {
  const probe = 'course-probe';
  let storage: Storage | undefined;
  try {
    storage = localStorage;
    storage.setItem(probe, probe);
    storage.removeItem(probe);
    return storage;
  } catch {
    // Full storage refuses the probe too, but what it holds can still be read.
    return storage?.length ? storage : undefined;
  }
}

/** Writes a value, and tells what kept it from being written, if anything did. */
export function tryWriting(storage: KeyStore, key: string, value: string): StorageTrouble | undefined {
  try {
    storage.setItem(key, value);
    return undefined;
  } catch (error) {
    // Firefox: NS_ERROR_DOM_QUOTA_REACHED; all others: QuotaExceededError.
    return /quota/i.test((error as Error).name) ? 'full' : 'refused';
  }
}
