import { useEffect, useState } from 'preact/hooks';
import { fetchJson } from './fetch-json.ts';

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; value: T };

/** What a page needs before it can go on, loaded once for a key; on a bad network it fails with a way to try again. */
export function useLoaded<T>(key: string, load: (key: string) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const begin = async () => {
    setLoaded({ state: 'loading' });
    try {
      setLoaded({ state: 'ready', value: await load(key) });
    } catch {
      setLoaded({ state: 'failed', retry: begin });
    }
  };
  useEffect(() => {
    begin();
  }, [key]);
  return loaded;
}

/** A file of the site's own, fetched once. */
export function useJson<T>(address: string): Loaded<T> {
  return useLoaded(address, fetchJson<T>);
}
