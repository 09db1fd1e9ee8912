import { useLayoutEffect } from 'preact/hooks';

/** Runs `leave` on Escape, wherever the focus is, as long as `active`. */
export function useEscape(active: boolean, leave: () => void): void {
  useLayoutEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [active, leave]);
}
