import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element whenever `moment` changes after the first render: to the new question, line or result,
 * so that a screen reader reads on there and the next Tab starts there. While `moment` is undefined the focus stays.
 * With `fromTheStart` the first render counts too: the view was opened by a button that is gone now.
 */
export function useFocusOn<T extends HTMLElement>(moment: unknown, fromTheStart = false): RefObject<T> {
  const element = useRef<T>(null);
  const first = useRef(!fromTheStart);
  useLayoutEffect(() => {
    if (!first.current && moment !== undefined) {
      element.current?.focus({ preventScroll: true });
      bringIntoView(element.current);
    }
    first.current = false;
  }, [moment]);
  return element;
}

/**
 * Puts the focus on an element once it appears: a view that follows an act of the learner begins there. One that comes by
 * a reload or by Back does not follow one (`arrived` is false), and stays where the browser put it.
 */
export function useArrival<T extends HTMLElement>(arrived = true): RefObject<T> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (!arrived) return;
    element.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return element;
}

/** Scrolls only where the beginning of an element is off the screen or low on it, and then to the beginning. */
function bringIntoView(element: HTMLElement | null): void {
  const top = element?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight * 0.6) element?.scrollIntoView({ block: 'start' });
}
