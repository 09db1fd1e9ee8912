import { useEffect, useRef, useState } from 'preact/hooks';

const beat = 5000;
const minute = 60_000;

/**
 * Counts how long the paper is on the screen, on top of the milliseconds `kept`, and gives the whole minutes; undefined
 * where nothing is counted. `flush` has what was counted kept, as happens by itself when the page is hidden or left. A beat
 * that comes late counts as a short one: the machine was asleep.
 */
export function useSpent(
  kept: number | undefined,
  keep: (more: number) => void,
): { minutes: number | undefined; flush: () => void } {
  const counting = kept !== undefined;
  const since = useRef(Date.now());
  const shown = useRef(true);
  const more = useRef(0);
  const [, draw] = useState(0);
  const minutes = () => Math.floor(((kept ?? 0) + more.current) / minute);
  const count = () => {
    const now = Date.now();
    // The page says that it is hidden only when it is: what passed before counts.
    if (shown.current) more.current += Math.max(0, Math.min(now - since.current, 2 * beat));
    shown.current = !document.hidden;
    since.current = now;
  };
  const flush = () => {
    if (!counting) return;
    count();
    if (more.current > 0) keep(more.current);
    more.current = 0;
  };
  // The listeners stay while the numbers change.
  const current = useRef({ count, flush, minutes });
  current.current = { count, flush, minutes };
  useEffect(() => {
    if (!counting) return;
    const onBeat = () => {
      current.current.count();
      draw(current.current.minutes());
    };
    const onChange = () => current.current.flush();
    const timer = setInterval(onBeat, beat);
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('pagehide', onChange);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('pagehide', onChange);
      onChange();
    };
  }, [counting]);
  return { minutes: counting ? minutes() : undefined, flush };
}

/** Whole minutes in words, to stand after others. */
export function minutesIn(minutes: number): string {
  return minutes < 1 ? '不到 1 分钟' : ` ${minutes} 分钟`;
}
