import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; value: T };

/** A file of the site's own, fetched once; on a bad network it fails with a way to try again. */
export function useJson<T>(address: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const load = async () => {
    setLoaded({ state: 'loading' });
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      setLoaded({ state: 'ready', value: (await answer.json()) as T });
    } catch {
      setLoaded({ state: 'failed', retry: load });
    }
  };
  useEffect(() => {
    load();
  }, [address]);
  return loaded;
}
