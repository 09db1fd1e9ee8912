import { bestGuess, guessScore } from '../../src/assessment/guess.ts';
import type { Item, MultipleItem } from '../../src/course/item.ts';
import { choice, classify, judge, match, multiple, order } from '../examples/tiny-items.ts';
import type { Figure, Row } from './row.ts';

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const ids = (count: number, mark = 'e') => upTo(1, count).map((at) => `${mark}${at}`);
const keyOf = (entries: number, targets: string[]) =>
  Object.fromEntries(ids(entries).map((id, at) => [id, targets[at % targets.length] as string]));
const percent = (what: string, share: number): Figure => ({ what, value: 100 * share, unit: '%' });
const guess = (name: string, item: Item): Row => ({ name, figures: [percent('guess', guessScore(item))] });

const rules: MultipleItem['rule'][] = ['proportional', 'half', 'exact'];

/** A multiple under each rule: any number of picks alike, and the best number of them. */
function guessMultiple(n: number, k: number): Row {
  const items = rules.map((rule) => multiple(ids(n), ids(k), { rule }));
  return {
    name: `multiple, ${k} keys of ${n}`,
    figures: items.flatMap((item) => [percent(item.rule, guessScore(item)), percent('best', bestGuess(item))]),
  };
}

/** What blind guessing earns by rule and size, in percent of the points; exact, by the formulas of assessment/guess.ts. */
export function guessing(): Row[] {
  return [
    ...upTo(2, 6).map((n) => guess(`choice, ${n} choices`, choice(ids(n), 'e1'))),
    guess('judge', judge(true)),
    ...upTo(4, 7).map((n) => guess(`order, ${n} entries`, order(ids(n)))),
    ...upTo(3, 5).flatMap((n) =>
      upTo(n, n + 2).map((m) => {
        const targets = ids(m, 't');
        return guess(`match, ${n} entries, ${m} targets`, match(keyOf(n, targets), targets));
      }),
    ),
    ...upTo(2, 5).map((m) => {
      const classes = ids(m, 't');
      return guess(`classify, ${m} classes`, classify(keyOf(m, classes), classes));
    }),
    ...upTo(3, 6).flatMap((n) => upTo(2, n - 1).map((k) => guessMultiple(n, k))),
  ];
}
