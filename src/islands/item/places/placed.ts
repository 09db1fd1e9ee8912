import type { Response } from '../../../assessment/response.ts';
import type { PlacedItem } from '../../../course/item.ts';
import { seedFor, shuffle } from '../../../course/random.ts';

/** The entries of a match or classify in the order drawn by seed. */
export function shownEntries(item: PlacedItem, seed: number): PlacedItem['entries'] {
  return shuffle(item.entries, seedFor(seed, item.id));
}

/**
 * The targets: categories in their author's order, which often means something; those of a match as drawn by seed, and
 * never each beside its entry.
 */
export function shownTargets(item: PlacedItem, seed: number): PlacedItem['targets'] {
  if (item.interaction === 'classify') return item.targets;
  const drawn = shuffle(item.targets, seedFor(seed, `${item.id} targets`));
  const [first, ...others] = drawn;
  const asKey = shownEntries(item, seed).every(({ target }, at) => target === drawn[at]?.id);
  return asKey && first ? [...others, first] : drawn;
}

/** The target each entry was put to. A map, since a stored response may hold the name of something that every object has. */
export function placesIn(response: Response | undefined): Map<string, string> {
  return new Map(typeof response === 'object' && !Array.isArray(response) ? Object.entries(response) : []);
}

/**
 * The response after an entry is put to a target, or taken back where it already was there. Where targets are used once,
 * the entry that had it gives it up.
 */
export function place(item: PlacedItem, response: Response | undefined, entry: string, target: string): Response {
  const before = placesIn(response);
  const once = item.interaction === 'match' && !item.reuse;
  const kept = [...before].filter(([id, at]) => id !== entry && !(once && at === target));
  return Object.fromEntries(before.get(entry) === target ? kept : [...kept, [entry, target]]);
}
