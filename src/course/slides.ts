import type { SlideEntry } from './reference.ts';

/** A run of slides, first and last included. */
export type SlideRange = readonly [first: number, last: number];

/**
 * The slides of a lecture that no entry names, as runs in order.
 * @param total how many slides the lecture has.
 */
export function slidesToCome(entries: readonly Pick<SlideEntry, 'slide'>[], total: number): SlideRange[] {
  const listed = new Set(entries.map(({ slide }) => slide));
  const rest = Array.from({ length: total }, (_, at) => at + 1).filter((slide) => !listed.has(slide));
  return rest
    .filter((slide) => !rest.includes(slide - 1))
    .map((first) => [first, rest.find((slide) => slide >= first && !rest.includes(slide + 1)) ?? first]);
}
