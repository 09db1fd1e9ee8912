import { useState } from 'preact/hooks';
import { useHydrated } from './use-hydrated.ts';

/**
 * Which attempt or playthrough the address names (`#<id>`), and a way to name another one there, so that a reload or a
 * link from the record shows the same one. A query such as `?seed=` has done its work by then and goes.
 */
export function useShown(): [string | undefined, (id: string) => void] {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<string>();
  const show = (id: string) => {
    history.replaceState(null, '', `${location.pathname}#${id}`);
    setChosen(id);
  };
  return [chosen ?? (hydrated ? location.hash.slice(1) || undefined : undefined), show];
}
