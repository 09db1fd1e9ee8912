import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';
import { textLength } from '../text-length.ts';

/**
 * Clearly longer: a quarter, which is seen without counting, and four characters, so that short labels such as 倾听 and
 * 表扬 are left alone. A smaller lead is the robot's matter: it tells over a whole bank only.
 */
const clearly = { share: 1.25, characters: 4 };

/** Items whose keys are all clearly longer than every other option. */
export function longestKeys(items: readonly Item[]): Fault[] {
  return items.flatMap((item, at) => {
    if (!('choices' in item)) return [];
    const lengths = (correct: boolean) =>
      item.choices.filter((one) => (one.correct === true) === correct).map(({ text }) => textLength(text));
    const [key, other] = [Math.min(...lengths(true)), Math.max(...lengths(false))];
    if (key < other * clearly.share || key - other < clearly.characters) return [];
    return [
      {
        path: [at, 'choices'],
        id: item.id,
        problem: `正确选项 ${key} 个字，最长的干扰项只有 ${other} 个字，一眼就看得出`,
        remedy: '把正确选项改短，或把干扰项写到一样具体',
      },
    ];
  });
}
