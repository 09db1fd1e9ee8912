import { describe, expect, test } from 'vitest';
import { blank, choice, classify, judge, match, multiple, order } from '../../../tests/examples/tiny-items.ts';
import { grade } from '../../assessment/grade.ts';
import { bestGuess } from '../../assessment/guess.ts';
import type { Response } from '../../assessment/response.ts';
import type { Item, PlacedItem } from '../../course/item.ts';
import { bestPicks } from './best-picks.ts';
import { chanceOf, meanChance } from './chance.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const places = ['u', 'v', 'w', 'x', 'y'];
const rules = ['proportional', 'half', 'exact'] as const;

const subsets = (list: string[], size: number): string[][] =>
  size === 0 ? [[]] : list.flatMap((one, at) => subsets(list.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
const permutations = (list: string[]): string[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));
const placements = ({ entries, targets }: PlacedItem): Record<string, string>[] =>
  entries.reduce<Record<string, string>[]>(
    (all, { id }) => all.flatMap((given) => targets.map((target) => ({ ...given, [id]: target.id }))),
    [{}],
  );

/** Every answer the best blind guesser may give, each as likely as the next. */
function guesses(item: Exclude<Item, { interaction: 'blank' }>): Response[] {
  switch (item.interaction) {
    case 'choice':
      return item.choices.map(({ id }) => id);
    case 'judge':
      return [true, false];
    case 'multiple':
      return subsets(
        item.choices.map(({ id }) => id),
        bestPicks(item),
      );
    case 'order':
      return permutations(item.entries.map(({ id }) => id));
    default: {
      const once = item.interaction === 'match' && !item.reuse;
      return placements(item).filter((given) => !once || new Set(Object.values(given)).size === item.entries.length);
    }
  }
}

const keyOf = (entries: number, targets: string[]) =>
  Object.fromEntries(ids.slice(0, entries).map((id, at) => [id, targets[at % targets.length] as string]));
const items = [
  ...[2, 3, 6].map((n) => choice(ids.slice(0, n), 'b')),
  judge(true),
  ...[3, 4, 5, 6].flatMap((n) =>
    Array.from({ length: n - 2 }, (_, at) => at + 2).flatMap((k) =>
      rules.map((rule) => multiple(ids.slice(0, n), ids.slice(0, k), { rule })),
    ),
  ),
  ...[4, 5, 6].map((n) => order(ids.slice(0, n))),
  ...[2, 3, 4].flatMap((n) => [n, n + 1].map((m) => match(keyOf(n, places.slice(0, n)), places.slice(0, m)))),
  ...[2, 3, 4].flatMap((n) => {
    const [key, targets] = [keyOf(n, places.slice(0, 2)), places.slice(0, 3)];
    return [match(key, targets, { reuse: true }), classify(key, targets)];
  }),
];

describe('mean and variance of every blind guess are the chance', () => {
  const cases = items.map((item) => ({ item, answers: guesses(item) }));
  test.each(cases)('of a $item.interaction with $answers.length guesses', ({ item, answers }) => {
    const scores = answers.map((response) => grade(item, response).score);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
    expect(chanceOf(item).mean).toBeCloseTo(mean, 12);
    expect(chanceOf(item).mean).toBe(bestGuess(item));
    expect(chanceOf(item).variance).toBeCloseTo(variance, 12);
  });

  test('of a blank it is nothing, surely', () => {
    expect(chanceOf(blank([['群众']]))).toEqual({ mean: 0, variance: 0 });
  });
});

describe('the best blind number of picks', () => {
  test.each([
    ['one of a choice', choice(ids.slice(0, 4), 'a'), 1],
    ['one where two of four are keys', multiple(ids.slice(0, 4), ['a', 'b']), 1],
    ['two where three of four are keys', multiple(ids.slice(0, 4), ['a', 'b', 'c']), 2],
    ['of two and three, worth the same, the greater', multiple(ids.slice(0, 5), ['a', 'b', 'c', 'd']), 3],
    ['all keys where only all of them earn', multiple(ids.slice(0, 4), ['a', 'b'], { rule: 'exact' }), 2],
  ])('is %s', (_name, item, picks) => {
    expect(bestPicks(item)).toBe(picks);
  });
});

test('the mean of many items has the standard error of independent scores', () => {
  const four = choice(ids.slice(0, 4), 'a');
  const { mean, error } = meanChance([chanceOf(four), chanceOf(four), chanceOf(judge(true))]);
  expect(mean).toBeCloseTo(1 / 3, 12);
  expect(error).toBeCloseTo(Math.sqrt(3 / 16 + 3 / 16 + 1 / 4) / 3, 12);
});
