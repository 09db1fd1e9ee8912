import type { Item } from './item.ts';

/** An item as it reaches the browser: with the hash of its content and the place to read again. */
export type BankItem = Item & {
  hash: string;
  place: { module: string; lesson: string; section?: string; title: string };
};
