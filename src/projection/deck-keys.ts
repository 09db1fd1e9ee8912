const onward = ['ArrowRight', 'ArrowDown', 'PageDown', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Home', 'End'];
const others = [' ', 'Enter', 'Escape', 'b', 'B', '.', 'o', 'O'];
const pressing = [' ', 'Enter'];

/**
 * Whether a key press is the deck's to answer. Of the library's many keys only those of the help panel are let through,
 * so that a hand beside its key does nothing; on a button or a link, Space and Enter press that.
 */
export function movesDeck({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  const onControl = target instanceof Element && target.closest('a, button') !== null;
  return onControl && pressing.includes(key) ? false : [...onward, ...others].includes(key);
}
