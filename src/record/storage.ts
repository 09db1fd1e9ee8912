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

/**
 * A plain object over a key store, as persistent stores want one, that never throws: what cannot be written stays in
 * memory and is reported, so that the course goes on. A key that is `held` is written in memory alone.
 */
export function storageEngine(
  storage: KeyStore | undefined,
  report: (trouble: StorageTrouble) => void,
  held: (key: string) => boolean = () => false,
): Record<string, string> {
  const memory = new Map<string, string>();
  if (!storage) report('refused');
  const read = (key: string) => memory.get(key) ?? storage?.getItem(key) ?? undefined;
  return new Proxy<Record<string, string>>(
    {},
    {
      has: (_, key) => read(String(key)) !== undefined,
      get: (_, key) => read(String(key)),
      set: (_, key, value: string) => {
        try {
          if (!storage || held(String(key))) throw new Error('nowhere to write');
          storage.setItem(String(key), value);
          memory.delete(String(key));
        } catch {
          memory.set(String(key), value);
          if (storage) report('full');
        }
        return true;
      },
      deleteProperty: (_, key) => {
        memory.delete(String(key));
        storage?.removeItem(String(key));
        return true;
      },
    },
  );
}
