import type { Blueprint } from '../course/course.ts';
import type { Item } from '../course/item.ts';
import { seedFor, shuffle } from '../course/random.ts';
import { isHigher } from './draw.ts';

type Drawn = Pick<Item, 'id' | 'level' | 'objective'>;

/** How many items 综合测验 and 课前自测 ask. */
export const examItems = 30;
export const pretestItems = 10;

/**
 * Draws a paper over several modules by seed: an even share of each as far as its bank goes, the places left over to
 * chance; in each module as many objectives as it has places; over all of them at least the blueprint's share of higher
 * items as far as objectives and banks allow; no item twice, in mixed order. The order of the items given does not matter.
 */
export function drawAcross<T extends Drawn>(
  items: readonly T[],
  moduleOf: (id: string) => string,
  blueprint: Blueprint,
  seed: number,
): T[] {
  const banks = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const bank = banks.get(moduleOf(item.id)) ?? [];
    banks.set(moduleOf(item.id), bank);
    bank.push(item);
  }
  const modules = shuffle([...banks.keys()], seed);
  const pools = modules.map((module) => shuffle(banks.get(module) ?? [], seedFor(seed, module)));
  const size = Math.min(blueprint.items, items.length);
  const shares = deal(
    size,
    pools.map(({ length }) => length),
  );
  const quotas = deal(
    Math.ceil(size * blueprint.higher),
    pools.map((pool, at) => mostHigher(pool, shares[at] ?? 0)),
  );
  const paper = pools.flatMap((pool, at) => pick(pool, shares[at] ?? 0, quotas[at] ?? 0));
  return shuffle(paper, seed ^ 0x5bd1e995);
}

/** Deals out one at a time, round after round, to those that still take one; what nobody takes is left over. */
function deal(count: number, rooms: readonly number[]): number[] {
  const dealt = rooms.map(() => 0);
  for (let left = count; left > 0; ) {
    const taking = rooms.flatMap((room, at) => ((dealt[at] ?? 0) < room ? [at] : [])).slice(0, left);
    if (taking.length === 0) break;
    for (const at of taking) dealt[at] = (dealt[at] ?? 0) + 1;
    left -= taking.length;
  }
  return dealt;
}

const objectivesOf = (items: readonly Drawn[]) => new Set(items.map(({ objective }) => objective));

/** How many higher items a share of a module can hold without costing an objective its place. */
function mostHigher(pool: readonly Drawn[], share: number): number {
  const higher = pool.filter(isHigher);
  const [all, reached] = [objectivesOf(pool).size, objectivesOf(higher).size];
  return share < all ? Math.min(share, reached) : Math.min(higher.length, share - (all - reached));
}

/**
 * A share of a pool: its quota of higher items, each of another objective, then the objectives still lacking; where places
 * are left, the higher items still lacking, then whatever comes.
 */
function pick<T extends Drawn>(pool: readonly T[], share: number, quota: number): T[] {
  const picked = new Set<T>();
  const objectives = new Set<number>();
  const take = (until: number, fits: (item: T) => boolean) => {
    for (const item of pool) {
      if (picked.size >= until) return;
      if (picked.has(item) || !fits(item)) continue;
      picked.add(item);
      objectives.add(item.objective);
    }
  };
  const isNew = ({ objective }: T) => !objectives.has(objective);
  take(quota, (item) => isHigher(item) && isNew(item));
  take(share, isNew);
  const lacking = quota - [...picked].filter(isHigher).length;
  take(picked.size + lacking, isHigher);
  take(share, () => true);
  return [...picked];
}
