import type { Fault } from '../content-error.ts';
import type { Interaction, Item, ItemOf } from '../item.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkOrder, checkPlaces } from './check-entries.ts';
import { checkOptions } from './check-options.ts';
import { repeated } from './duplicates.ts';
import { missingPlace } from './missing-place.ts';

type Checks = { [I in Interaction]: (item: ItemOf<I>) => Fault[] };

/** What can be wrong with an item of each interaction, beyond its schema; paths start at the item. */
const checks: Checks = {
  choice: checkOptions,
  multiple: checkOptions,
  judge: () => [],
  order: checkOrder,
  match: checkPlaces,
  classify: checkPlaces,
  blank: checkBlanks,
};

/** What a bank's checks must know of the rest of the course. */
export interface BankContext {
  /** How many objectives the module has. */
  objectives: number;
  /** Whether a place exists, written as in `see`. */
  placeExists(reference: string): boolean;
  /** The ids of other banks' items, each with its module. */
  elsewhere: ReadonlyMap<string, string>;
}

/** The faults of one module's item bank. */
export function checkBank(items: readonly Item[], { objectives, placeExists, elsewhere }: BankContext): Fault[] {
  const faults = repeated(items, ({ id }) => id).map(({ at, id }) => ({
    path: [at, 'id'],
    id,
    problem: '题号重复，同一个题库里已有这个题号',
    remedy: '换一个没用过的题号；旧题的题号不要改，学习记录认它',
  }));
  return [...faults, ...items.flatMap((item, at) => checkItem(item, at))];

  function checkItem(item: Item, at: number): Fault[] {
    const found: Fault[] = [];
    const add = (key: string, problem: string, remedy: string) =>
      found.push({ path: [at, key], id: item.id, problem, remedy });

    const other = elsewhere.get(item.id);
    if (other) add('id', `题号重复，模块 ${other} 里已有这个题号`, '换一个全课程没用过的题号');
    if (item.objective > objectives) {
      const problem = `学习目标第 ${item.objective} 条不存在，module.yaml 只有 ${objectives} 条`;
      add('objective', problem, objectives > 1 ? `写 1 到 ${objectives}` : '写 1，或在 module.yaml 里补上目标');
    }
    if (!placeExists(item.see)) add('see', ...missingPlace(item.see));
    const own = (checks[item.interaction] as (item: Item) => Fault[])(item);
    return [...found, ...own.map((fault) => ({ ...fault, path: [at, ...fault.path] }))];
  }
}
