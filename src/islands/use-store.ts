import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * A store's value, drawn anew in the same turn in which it changes. The binding of @nanostores/preact waits for a timer: a
 * key that followed at once would work on the answer before the last and undo it.
 */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [, draw] = useState({});
  const drawn = store.get();
  useEffect(() => {
    const forget = store.listen(() => draw({}));
    // What changed between the first drawing and this moment.
    if (store.get() !== drawn) draw({});
    return forget;
  }, [store]);
  return drawn;
}
