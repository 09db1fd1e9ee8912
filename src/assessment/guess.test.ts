import { describe, expect, test } from 'vitest';
import { blank, choice, classify, judge, match, multiple, order } from '../../tests/examples/tiny-items.ts';
import type { Item, PlacedItem } from '../course/item.ts';
import { grade } from './grade.ts';
import { bestGuess, guessScore } from './guess.ts';
import type { Response } from './response.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const places = ['u', 'v', 'w', 'x', 'y'];
const rules = ['proportional', 'half', 'exact'] as const;

const subsets = (list: string[]): string[][] =>
  list.reduce<string[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);
const permutations = (list: string[]): string[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));
const placements = ({ entries, targets }: PlacedItem): Record<string, string>[] =>
  entries.reduce<Record<string, string>[]>(
    (all, { id }) => all.flatMap((given) => targets.map((target) => ({ ...given, [id]: target.id }))),
    [{}],
  );

/** Every complete answer that can be handed in. */
function everyAnswer(item: Exclude<Item, { interaction: 'blank' }>): Response[] {
  switch (item.interaction) {
    case 'choice':
      return item.choices.map(({ id }) => id);
    case 'judge':
      return [true, false];
    case 'multiple':
      return subsets(item.choices.map(({ id }) => id)).filter((set) => set.length > 0);
    case 'order':
      return permutations(item.entries.map(({ id }) => id));
    default: {
      const once = item.interaction === 'match' && !item.reuse;
      const uses = (given: Record<string, string>) => new Set(Object.values(given)).size;
      return placements(item).filter((given) => !once || uses(given) === item.entries.length);
    }
  }
}

const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const scores = (item: Item, answers: Response[]) => answers.map((response) => grade(item, response).score);
const keyOf = (entries: number, targets: string[]) =>
  Object.fromEntries(ids.slice(0, entries).map((id, at) => [id, targets[at % targets.length] as string]));

const multiples = [3, 4, 5, 6].flatMap((n) =>
  Array.from({ length: n - 2 }, (_, at) => at + 2).flatMap((k) =>
    rules.map((rule) => multiple(ids.slice(0, n), ids.slice(0, k), { rule })),
  ),
);
const matches = [2, 3, 4].flatMap((n) =>
  [n, n + 1].map((m) => match(keyOf(n, places.slice(0, n)), places.slice(0, m))),
);
const shared = [2, 3, 4].flatMap((n) => {
  const [key, targets] = [keyOf(n, places.slice(0, 2)), places.slice(0, 3)];
  return [match(key, targets, { reuse: true }), classify(key, targets)];
});

describe('the mean of every answer that can be given is the guess', () => {
  const items = [
    ...[2, 3, 6].map((n) => choice(ids.slice(0, n), 'b')),
    judge(true),
    judge(false),
    ...multiples,
    ...[4, 5, 6].map((n) => order(ids.slice(0, n))),
    ...matches,
    ...shared,
  ];
  const cases = items.map((item) => ({ item, answers: everyAnswer(item) }));
  test.each(cases)('of a $item.interaction with $answers.length answers', ({ item, answers }) => {
    expect(guessScore(item)).toBeCloseTo(mean(scores(item, answers)), 12);
  });

  test('and of a blank it is nothing', () => {
    expect(guessScore(blank([['群众']]))).toBe(0);
  });
});

test.each([
  ['a choice of four', choice(['a', 'b', 'c', 'd'], 'a'), 0.25],
  ['a judge', judge(true), 0.5],
  ['two keys of four', multiple(ids.slice(0, 4), ['a', 'b']), 2 / 15],
  ['two keys of four, exact', multiple(ids.slice(0, 4), ['a', 'b'], { rule: 'exact' }), 1 / 15],
  ['an order of five', order(ids.slice(0, 5)), 0.2],
  ['a match of two to four', match({ a: 'u', b: 'v' }, ['u', 'v', 'w', 'x']), 0.25],
])('a blind guess at %s earns a share known by heart', (_name, item, score) => {
  expect(guessScore(item)).toBe(score);
});

describe('the best blind number of picks', () => {
  const cases = multiples.map((item) => ({ item, sets: everyAnswer(item) as string[][] }));
  test.each(cases)('of a multiple, $item.rule, with $sets.length answers', ({ item, sets }) => {
    const plans = item.choices.map((_, at) => sets.filter((set) => set.length === at + 1));
    const best = Math.max(...plans.map((plan) => mean(scores(item, plan))));
    expect(bestGuess(item)).toBeCloseTo(best, 12);
    expect(bestGuess(item)).toBeGreaterThan(guessScore(item));
  });

  test('earns 0.3 where four of five are keys, picking two or three', () => {
    expect(bestGuess(multiple(ids.slice(0, 5), ids.slice(0, 4)))).toBeCloseTo(0.3, 12);
  });

  test.each(
    [choice(['a', 'b'], 'a'), judge(true), order(ids.slice(0, 4)), blank([['a']]), ...matches, ...shared].map(
      (item) => [item.interaction, item] as const,
    ),
  )('of a %s there is none: it is the guess', (_interaction, item) => {
    expect(bestGuess(item)).toBe(guessScore(item));
  });
});
