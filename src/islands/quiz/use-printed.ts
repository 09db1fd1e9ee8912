import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Has everything below an element that can be opened stand open while the page is printed, and as it was afterwards. */
export function usePrinted<T extends HTMLElement>(): RefObject<T> {
  const root = useRef<T>(null);
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const one of closed) one.open = true;
    };
    const close = () => {
      for (const one of closed) one.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
  return root;
}
