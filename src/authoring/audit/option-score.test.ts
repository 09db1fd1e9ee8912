import { describe, expect, test } from 'vitest';
import { choice, multiple } from '../../../tests/examples/tiny-items.ts';
import { grade } from '../../assessment/grade.ts';
import { bestPicks, type OptionItem } from './best-picks.ts';
import { expectedScore, pickShares } from './option-score.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const permutations = (list: number[]): number[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));

/** The mean over every order in which ties may be broken. */
function byEveryDraw(item: OptionItem, values: number[]): number {
  const orders = permutations(values.map((_, at) => at));
  const scores = orders.map((order) => {
    const ranked = [...order].sort((a, b) => (values[b] as number) - (values[a] as number));
    const picks = ranked.slice(0, bestPicks(item)).map((at) => ids[at] as string);
    return grade(item, item.interaction === 'choice' ? (picks[0] as string) : picks).score;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

describe('the expected score is the mean over every way to break ties', () => {
  const rankings = [
    [5, 4, 3, 2, 1],
    [1, 2, 3, 4, 5],
    [2, 2, 2, 2, 2],
    [3, 1, 3, 1, 3],
    [0, 7, 7, 7, 0],
    [9, 9, 1, 1, 1],
  ];
  const items = [
    choice(ids, 'a'),
    choice(ids, 'd'),
    multiple(ids, ['a', 'b']),
    multiple(ids, ['b', 'd', 'e']),
    multiple(ids, ['a', 'b', 'c', 'd']),
    multiple(ids, ['a', 'c'], { rule: 'exact' }),
    multiple(ids, ['b', 'c', 'd'], { rule: 'half' }),
  ];
  const cases = items.flatMap((item) => rankings.map((values) => ({ item, values })));
  test.each(cases)('of a $item.interaction ranked $values', ({ item, values }) => {
    expect(expectedScore(item, values)).toBeCloseTo(byEveryDraw(item, values), 12);
  });
});

test('values that differ in their last bits are a tie', () => {
  expect(expectedScore(choice(['a', 'b'], 'a'), [0.1 + 0.2, 0.3])).toBe(0.5);
});

test('an option’s share is its chance to be picked', () => {
  expect(pickShares(choice(['a', 'b', 'c'], 'a'), [1, 2, 2])).toEqual([0, 0.5, 0.5]);
  expect(pickShares(multiple(['a', 'b', 'c', 'd'], ['a', 'b', 'c']), [4, 1, 1, 1])).toEqual([1, 1 / 3, 1 / 3, 1 / 3]);
});
