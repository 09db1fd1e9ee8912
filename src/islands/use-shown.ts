import { useEffect, useState } from 'preact/hooks';
import { useHydrated } from './use-hydrated.ts';

/**
 * Which attempt or playthrough the address names (`#<id>`), and a way to name another one there, or none, so that a reload
 * or a link from the record shows the same one. A query such as `?seed=` has done its work by then and goes.
 */
export function useShown(): [string | undefined, (id: string | undefined) => void] {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<string>();
  const show = (id: string | undefined) => {
    history.replaceState(null, '', `${location.pathname}${id ? `#${id}` : ''}`);
    setChosen(id ?? '');
  };
  useEffect(keepAddress, []);
  return [chosen ?? (hydrated ? location.hash.slice(1) || undefined : undefined), show];
}

/** The link to the main part would take the name of what is shown out of the address. */
function keepAddress(): void {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    const main = document.querySelector<HTMLElement>('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  });
}
