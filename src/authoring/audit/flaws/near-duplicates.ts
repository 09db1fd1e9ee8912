import type { Item } from '../../../course/item.ts';
import { askedText } from '../item-text.ts';
import { likeness, shingles } from '../shingles.ts';

/** Half of all pieces: an item with names and numbers changed shares far more, two items on one rule a quarter at most. */
const alike = 0.5;

/** An item in its place among all banks of the course. */
export interface BankedItem {
  module: string;
  at: number;
  item: Item;
}

/** Pairs of items, of one bank or of two, that ask nearly the same in nearly the same words; the later one first. */
export function nearDuplicates(all: readonly BankedItem[]): { again: BankedItem; first: BankedItem; share: number }[] {
  const read = all.map((one) => ({ one, pieces: shingles(askedText(one.item)) }));
  return read.flatMap(({ one: again, pieces }, at) =>
    read.slice(0, at).flatMap((earlier) => {
      // The smaller set bounds what can be shared.
      const [few, many] = [pieces.size, earlier.pieces.size].sort((a, b) => a - b) as [number, number];
      if ((2 * few) / (few + many) < alike) return [];
      const share = likeness(pieces, earlier.pieces);
      return share >= alike ? [{ again, first: earlier.one, share }] : [];
    }),
  );
}

/** The words for such a pair, told at the later item. */
export function tellDuplicate({ again, first, share }: ReturnType<typeof nearDuplicates>[number]) {
  const place = first.module === again.module ? ' ' : `模块 ${first.module} 的 `;
  return {
    path: [again.at, 'stem'],
    id: again.item.id,
    problem: `和${place}${first.item.id} 几乎一样，${Math.round(100 * share)}% 的词语相同`,
    remedy: '删去一道，或换一个情形，考另一点',
  };
}
