import { useLayoutEffect } from 'preact/hooks';

/**
 * Finds again where one had scrolled to before a link was followed: what is drawn only after loading comes too late for the
 * browser's own way of doing so. Not where the view follows an act on this page (`arrived`).
 */
export function useScrollKept(arrived: boolean): void {
  useLayoutEffect(() => {
    const { scroll } = (history.state ?? {}) as { scroll?: number };
    if (!arrived && scroll) window.scrollTo(0, scroll);
    const keep = () => history.replaceState({ scroll: window.scrollY }, '');
    document.addEventListener('click', keep, true);
    return () => document.removeEventListener('click', keep, true);
  }, []);
}
