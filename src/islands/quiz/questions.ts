import type { BankItem } from '../../course/bank.ts';
import { fetchJson } from '../fetch-json.ts';
import { type Bodies, loadBodies } from '../item/body.ts';

/** Items with what they are answered in. */
export interface Questions {
  items: BankItem[];
  bodies: Bodies;
  /** The module whose bank holds an item. Throws for an item of none. */
  moduleOf: (item: string) => string;
}

/** Loads banks, given by module and address, and the bodies of all interactions. Rejects when one of these files does not arrive. */
export async function loadQuestions(
  banks: readonly (readonly [module: string, address: string])[],
): Promise<Questions> {
  const [bodies, loaded] = await Promise.all([
    loadBodies(),
    Promise.all(banks.map(async ([module, address]) => ({ module, items: await fetchJson<BankItem[]>(address) }))),
  ]);
  const homes = new Map(loaded.flatMap(({ module, items }) => items.map(({ id }) => [id, module])));
  return {
    bodies,
    items: loaded.flatMap(({ items }) => items),
    moduleOf: (item) => {
      const module = homes.get(item);
      if (!module) throw new Error(`no bank holds "${item}"`);
      return module;
    },
  };
}
