import type { Fault } from '../../../course/content-error.ts';
import type { ChoiceItem, Item } from '../../../course/item.ts';
import { contentShingles } from '../shingles.ts';

/**
 * The key repeats the stem where it shares two pairs of characters more with it than any other option does: a word of
 * three, or two words. One pair alone is found in options of every kind.
 */
const lead = 2;

/** Choices in which the key alone repeats what the stem says. */
export function stemsInKeys(items: readonly Item[]): Fault[] {
  return items.flatMap((item, at) => {
    const echo = item.interaction === 'choice' ? echoOf(item) : [];
    if (echo.length === 0) return [];
    return [
      {
        path: [at, 'choices'],
        id: item.id,
        problem: `只有正确选项重复题干的话：${echo.join('、')}`,
        remedy: '给正确选项换个说法，或让干扰项也用上题干里的这些词',
      },
    ];
  });
}

/** What the key shares with the stem, none where another option comes near. */
function echoOf({ stem, choices }: ChoiceItem): string[] {
  const pieces = contentShingles(stem);
  const sharedBy = (text: string) => [...contentShingles(text)].filter((piece) => pieces.has(piece));
  const key = choices.filter(({ correct }) => correct).flatMap(({ text }) => sharedBy(text));
  const others = choices.filter(({ correct }) => !correct).map(({ text }) => sharedBy(text).length);
  return key.length - Math.max(...others) >= lead ? key : [];
}
