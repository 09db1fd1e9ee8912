import type { Blueprint } from '../course/course.ts';
import type { Item } from '../course/item.ts';
import { shuffle } from '../course/random.ts';

/** Apply and analyse are the higher levels. */
export function isHigher({ level }: Pick<Item, 'level'>): boolean {
  return level === 'apply' || level === 'analyse';
}

/**
 * Draws a paper by seed: every objective of the bank at least once, where it has places for them; then at least the
 * blueprint's share of higher items as far as the bank has them; no item twice. The bank's order does not matter. A bank
 * smaller than the paper is drawn whole.
 */
export function drawItems<T extends Pick<Item, 'id' | 'level' | 'objective'>>(
  bank: readonly T[],
  blueprint: Blueprint,
  seed: number,
): T[] {
  const size = Math.min(blueprint.items, bank.length);
  const quota = Math.ceil(size * blueprint.higher);
  const pool = shuffle(
    [...bank].sort((a, b) => (a.id < b.id ? -1 : 1)),
    seed,
  );
  const crowded = new Set(pool.map(({ objective }) => objective)).size + quota > size;
  const higherFirst = crowded ? [...pool.filter(isHigher), ...pool] : pool;

  const firsts = new Map<number, T>();
  for (const item of higherFirst) {
    if (!firsts.has(item.objective)) firsts.set(item.objective, item);
  }
  const covering = new Set(firsts.values());
  const lacking = Math.max(0, quota - [...covering].filter(isHigher).length);
  const higher = pool.filter((item) => isHigher(item) && !covering.has(item)).slice(0, lacking);
  const paper = new Set([...covering, ...higher, ...pool]);
  return shuffle([...paper].slice(0, size), seed ^ 0x5bd1e995);
}
