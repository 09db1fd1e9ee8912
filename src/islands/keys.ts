/** The digit 1–9 of a key press without modifiers, else 0. */
export function digitOf(event: KeyboardEvent): number {
  if (event.ctrlKey || event.altKey || event.metaKey) return 0;
  return /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
}

/**
 * Whether Enter here means to go on: not on what it operates by itself, such as a button or a link, and not where it ends
 * the composition of an input method. Safari tells the latter by the key code 229 alone.
 */
export function isGoOn(event: KeyboardEvent): boolean {
  const { keyCode }: { keyCode?: number } = event;
  return (
    event.key === 'Enter' &&
    !event.isComposing &&
    keyCode !== 229 &&
    !(event.target as Element).closest('a, button, summary, textarea')
  );
}
