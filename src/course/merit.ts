import type { Choice } from './scenario.ts';

/** A choice's merit, −2 to 2: the author's number or the raters' mean. */
export function meritOf({ merit }: Pick<Choice, 'merit'>): number {
  return typeof merit === 'number' ? merit : merit.mean;
}
