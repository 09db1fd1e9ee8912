import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';
import { absoluteWords, countOf, hedges } from '../telling-words.ts';

/** Below this many options with such a word a bank tells nothing. */
const enough = 5;
/** Two standard errors, as for the pooled robots: one such bank in twenty would come about by chance. */
const errors = 2;
const kinds = [
  { name: '绝对词', words: absoluteWords, example: '一定、必须、所有' },
  { name: '含糊词', words: hedges, example: '一般、可能、往往' },
];

/**
 * Absolute words or hedges that stand unevenly in keys and in other options. Among N options, K of them keys and W of them
 * with such a word, the number of keys with one is hypergeometric where wording and key have nothing to do with each other:
 * mean WK/N, variance W·K/N·(1 − K/N)·(N − W)/(N − 1).
 */
export function wordSpread(items: readonly Item[]): Fault[] {
  const options = items.flatMap((item) =>
    'choices' in item ? item.choices.map((one) => ({ item: item.id, ...one })) : [],
  );
  const count = options.length;
  const keys = options.filter(({ correct }) => correct).length;
  return kinds.flatMap(({ name, words, example }) => {
    const worded = options.filter(({ text }) => countOf(words, text) > 0);
    const inKeys = worded.filter(({ correct }) => correct).length;
    const share = keys / count;
    const mean = worded.length * share;
    const error = Math.sqrt((worded.length * share * (1 - share) * (count - worded.length)) / (count - 1));
    if (worded.length < enough || Math.abs(inKeys - mean) <= errors * error) return [];
    const ids = [...new Set(worded.map(({ item }) => item))];
    return [
      {
        path: [],
        id: '',
        problem: `${worded.length} 个选项带${name}（${example}等），其中 ${inKeys} 个是正确选项，分布均匀时约 ${mean.toFixed(1)} 个`,
        remedy: `改写带${name}的选项，让正确的和不正确的一样常有：${ids.join('、')}`,
      },
    ];
  });
}
