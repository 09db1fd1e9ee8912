import { chosen } from '../settings/settings.ts';

const onward = ['ArrowRight', 'ArrowDown', 'PageDown', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Home', 'End'];
const others = [' ', 'Enter', 'Escape'];
const single = ['b', 'B', '.', 'o', 'O'];
const pressing = [' ', 'Enter'];

/**
 * Whether a key press is the deck's to answer. Of the library's many keys only those of the help panel are let through,
 * so that a hand beside its key does nothing; on a button or a link, Space and Enter press that.
 */
export function movesDeck({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  const onControl = target instanceof Element && target.closest('a, button') !== null;
  if (onControl && pressing.includes(key)) return false;
  return [...onward, ...others, ...(singleKeysWork() ? single : [])].includes(key);
}

/** Whether single keys such as B and F do anything; who dictates can switch them off in the settings. */
export function singleKeysWork(): boolean {
  return chosen('shortcuts') === 'on';
}
