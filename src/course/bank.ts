import type { Item } from './item.ts';
import type { PlaceToRead } from './place-to-read.ts';

/** An item as it reaches the browser: with the hash of its content and the place to read again. */
export type BankItem = Item & {
  hash: string;
  place: PlaceToRead;
};
