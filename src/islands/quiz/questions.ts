import type { BankItem } from '../../course/bank.ts';
import { fetchJson } from '../fetch-json.ts';
import { type Bodies, loadBodies } from '../item/body.ts';

/** A bank with what its items are answered in. */
export interface Questions {
  items: BankItem[];
  bodies: Bodies;
}

/** Loads a bank and the bodies of all interactions. Rejects when one of these files does not arrive. */
export async function loadQuestions(address: string): Promise<Questions> {
  const [items, bodies] = await Promise.all([fetchJson<BankItem[]>(address), loadBodies()]);
  return { items, bodies };
}
