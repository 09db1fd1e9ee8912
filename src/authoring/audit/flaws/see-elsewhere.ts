import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';
import { parseReference } from '../../../course/url.ts';
import { wholeText } from '../item-text.ts';
import type { PlaceWords } from '../sections.ts';
import { contentShingles } from '../shingles.ts';

/** One piece in common may be chance. */
const leastShared = 2;
/**
 * A section that has less than a fifth of what the best section has in common with the item is not the place to read again.
 * The bound is low since an item tells a new situation: right places have little in common with their items too.
 */
const leastOfBest = 0.2;

/** Items of a module that send back to a place in which their matter does not stand. */
export function seeElsewhere(items: readonly Item[], home: string, places: readonly PlaceWords[]): Fault[] {
  return items.flatMap((item, at) => {
    const see = parseReference(item.see, home);
    const near = places.filter(({ module }) => module === see?.module);
    const meant = near.find(({ lesson, section }) => lesson === see?.lesson && section === see.section);
    if (!meant) return [];
    const pieces = contentShingles(wholeText(item));
    const common = inCommon(pieces, meant);
    const add = (problem: string, remedy: string) => [{ path: [at, 'see'], id: item.id, problem, remedy }];
    if (common.length < leastShared) {
      const found = common.length > 0 ? `只有“${common.join('”“')}”相同` : '没有一个词语相同';
      return add(`题和回看的 ${item.see} ${found}`, '换成讲这件事的那一节，或在解析里用上那一节的说法');
    }
    const sections = near.filter(({ section }) => section !== undefined);
    const weightOf = weigher(sections, pieces);
    const best = sections.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
    if (!meant.section || weightOf(meant) >= leastOfBest * weightOf(best)) return [];
    const better = `${best.module === home ? '' : `${best.module}/`}${best.lesson}#${best.section}`;
    return add(`回看的 ${item.see} 和题相同的词语很少，${better} 多得多`, `看看是不是该写 ${better}`);
  });
}

function inCommon(pieces: ReadonlySet<string>, place: PlaceWords): string[] {
  return [...pieces].filter((piece) => place.pieces.has(piece));
}

/** What a section has in common with an item: a piece counts the more the fewer sections have it, in a long section less. */
function weigher(sections: readonly PlaceWords[], pieces: ReadonlySet<string>) {
  const rarity = (piece: string) =>
    Math.log((sections.length + 1) / sections.filter((section) => section.pieces.has(piece)).length);
  return (section: PlaceWords) =>
    inCommon(pieces, section).reduce((sum, piece) => sum + rarity(piece), 0) / Math.sqrt(section.pieces.size);
}
