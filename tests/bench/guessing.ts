import { bestGuess, guessScore } from '../../src/assessment/guess.ts';
import type { Item, MultipleItem } from '../../src/course/item.ts';
import { choice, classify, judge, match, multiple, order } from '../examples/tiny-items.ts';

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const ids = (count: number, mark = 'e') => upTo(1, count).map((at) => `${mark}${at}`);
const keyOf = (entries: number, targets: string[]) =>
  Object.fromEntries(ids(entries).map((id, at) => [id, targets[at % targets.length] as string]));
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const line = (name: string, size: string, ...shares: number[]) =>
  `${name.padEnd(14)}${size.padEnd(22)}${shares.map(percent).join(' ')}`;
const guess = (name: string, size: string, item: Item) => line(name, size, guessScore(item));

const rules: MultipleItem['rule'][] = ['proportional', 'half', 'exact'];
const multiples = upTo(3, 6).flatMap((n) =>
  upTo(2, n - 1).map((k) => {
    const items = rules.map((rule) => multiple(ids(n), ids(k), { rule }));
    return line('multiple', `${k} keys of ${n}`, ...items.flatMap((item) => [guessScore(item), bestGuess(item)]));
  }),
);

/** What blind guessing earns by rule and size, in percent of the points, as lines of a table. */
export function guessTable(): string[] {
  return [
    `${''.padEnd(36)} guess`,
    ...upTo(2, 6).map((n) => guess('choice', `${n} choices`, choice(ids(n), 'e1'))),
    guess('judge', '', judge(true)),
    ...upTo(4, 7).map((n) => guess('order', `${n} entries`, order(ids(n)))),
    ...upTo(3, 5).flatMap((n) =>
      upTo(n, n + 2).map((m) => {
        const targets = ids(m, 't');
        return guess('match', `${n} entries, ${m} targets`, match(keyOf(n, targets), targets));
      }),
    ),
    ...upTo(2, 5).map((m) => {
      const classes = ids(m, 't');
      return guess('classify', `${m} classes`, classify(keyOf(m, classes), classes));
    }),
    '',
    `${''.padEnd(37)}${rules.map((rule) => rule.padEnd(13)).join(' ')}`,
    `${''.padEnd(36)}${rules.map(() => ' guess   best').join(' ')}`,
    ...multiples,
  ];
}
