/** How far a pressed mouse goes before it drags, in px: a hand that clicks is never quite still. */
const threshold = 6;
const ends = ['pointerup', 'pointercancel'] as const;

/** Calls `onPass` with the number of other lines above the pointer, each time it moves while pressed; then `onEnd`. */
export function drag(line: HTMLElement, from: number, onPass: (above: number) => void, onEnd: () => void): void {
  let begun = false;
  const follow = ({ clientY }: PointerEvent) => {
    begun ||= Math.abs(clientY - from) >= threshold;
    if (!begun) return;
    const others = [...(line.parentElement?.children ?? [])].filter((other) => other !== line);
    onPass(
      others.filter((other) => {
        const { top, height } = other.getBoundingClientRect();
        return clientY > top + height / 2;
      }).length,
    );
  };
  const end = () => {
    window.removeEventListener('pointermove', follow);
    for (const event of ends) window.removeEventListener(event, end);
    // The click that ends a drag is no press of its own; it comes at once or not at all.
    if (begun) {
      const swallow = (click: Event) => click.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    }
    onEnd();
  };
  window.addEventListener('pointermove', follow);
  for (const event of ends) window.addEventListener(event, end);
}
