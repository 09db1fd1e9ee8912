import type { Blueprint } from '../course/course.ts';
import type { AnyItem } from '../course/item.ts';
import { shuffle } from '../course/random.ts';

/** Apply and analyse are the higher levels. */
export function isHigher({ level }: Pick<AnyItem, 'level'>): boolean {
  return level === 'apply' || level === 'analyse';
}

/**
 * Draws a paper by seed: every objective of the bank at least once, where it has places for them; then at least the
 * blueprint's share of higher items as far as the bank has them; no item twice. The bank's order does not matter. A bank
 * smaller than the paper is drawn whole.
 */
export function drawItems<T extends Pick<AnyItem, 'id' | 'level' | 'objective'>>(
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
  const higherFirst = crowded ? [...pool.filter(isHigher), ...pool.filter((item) => !isHigher(item))] : pool;
  const objectives = new Set(higherFirst.map(({ objective }) => objective));

  const paper = new Set<T>();
  const fill = (candidates: readonly T[], enough: () => boolean) => {
    for (const item of candidates) {
      if (paper.size >= size || enough()) return;
      paper.add(item);
    }
  };
  for (const objective of objectives) {
    const first = higherFirst.find((item) => item.objective === objective);
    if (first && paper.size < size) paper.add(first);
  }
  fill(pool.filter(isHigher), () => [...paper].filter(isHigher).length >= quota);
  fill(pool, () => false);
  return shuffle([...paper], seed ^ 0x5bd1e995);
}
