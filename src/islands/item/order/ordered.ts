import type { OrderItem } from '../../../course/item.ts';
import { seedFor, shuffle } from '../../../course/random.ts';

/** The entries of an order as they are first shown: drawn by seed, and never in the order of the key. */
export function shownOrder(item: OrderItem, seed: number): OrderItem['entries'] {
  const drawn = shuffle(item.entries, seedFor(seed, item.id));
  const asKey = drawn.every(({ id }, at) => id === item.entries[at]?.id);
  return asKey ? drawn.reverse() : drawn;
}

/** The list with the one at `from` standing at `to`; a place beyond the ends is the end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), ...list.slice(from, from + 1), ...rest.slice(place)];
}
