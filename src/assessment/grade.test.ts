import { describe, expect, test } from 'vitest';
import { examples } from '../../tests/examples/items.ts';
import { blank, choice, classify, judge, match, multiple, order } from '../../tests/examples/tiny-items.ts';
import { checkBank } from '../course/checks/check-bank.ts';
import { grade } from './grade.ts';

describe.each(examples)('$item.id', ({ item, cases }) => {
  test.each(cases)('$name earns $score: $verdict', ({ response, score, verdict }) => {
    expect(grade(item, response)).toMatchObject({ score, verdict });
  });
});

test('the examples show every interaction and rule with an unanswered, a wrong and a right response', () => {
  const kinds = examples.map(({ item }) => {
    if (item.interaction === 'multiple') return item.rule;
    return item.interaction === 'match' && item.reuse ? 'reuse' : item.interaction;
  });
  const options = ['choice', 'proportional', 'half', 'exact', 'judge'];
  expect(new Set(kinds)).toEqual(new Set([...options, 'order', 'match', 'reuse', 'classify', 'blank']));
  for (const { cases } of examples) {
    expect(cases.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['unanswered', 'wrong', 'right']));
  }
});

test('the examples are without fault', () => {
  const context = { objectives: 4, placeExists: () => true, elsewhere: new Map<string, string>() };
  const items = examples.map(({ item }) => item);
  expect(checkBank(items, context)).toEqual([]);
});

describe('multiple', () => {
  test('gives half the points when one of two is missed', () => {
    expect(grade(multiple(['a', 'b', 'c'], ['a', 'b']), ['b']).score).toBe(0.5);
  });

  test('gives two thirds, exactly, when one of three is missed', () => {
    expect(grade(multiple(['a', 'b', 'c', 'd'], ['a', 'b', 'c']), ['a', 'c']).score).toBe(2 / 3);
  });

  test.each([
    ['proportional', 0.75],
    ['half', 0.5],
    ['exact', 0],
  ] as const)('gives three of four keys %s points of %d', (rule, score) => {
    const item = multiple(['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd'], { rule });
    expect(grade(item, ['a', 'b', 'c']).score).toBe(score);
  });
});

describe('order', () => {
  test.each([
    ['abcd', 1],
    ['bcda', 2 / 3],
    ['cdab', 2 / 3],
    ['abdc', 1 / 3],
    ['bacd', 1 / 3],
    ['badc', 0],
    ['acbd', 0],
    ['dcba', 0],
  ])('gives %s for abcd %d', (given, score) => {
    expect(grade(order(['a', 'b', 'c', 'd']), [...given]).score).toBe(score);
  });
});

describe('match', () => {
  test('gives two thirds, exactly, when two of three are placed rightly', () => {
    const item = match({ a: 'x', b: 'y', c: 'z' }, ['x', 'y', 'z', 'spare']);
    expect(grade(item, { a: 'x', b: 'y', c: 'spare' }).score).toBe(2 / 3);
  });

  test('takes a target twice where it is used again', () => {
    expect(grade(match({ a: 'x', b: 'x' }, ['x', 'y'], { reuse: true }), { a: 'x', b: 'x' }).score).toBe(1);
  });
});

describe('blank', () => {
  test('takes any accepted word, whatever its marks, spaces, width and case', () => {
    const item = blank([['群众', '老百姓'], ['6F']]);
    expect(grade(item, ['“老 百姓”', '６ｆ。'])).toMatchObject({ score: 1, verdict: 'right' });
  });

  test('takes a word for its own blank only', () => {
    expect(grade(blank([['a'], ['b']]), ['b', 'a']).score).toBe(0);
  });
});

describe('parts', () => {
  const said = (list: { id: string; state: string }[]) => list.map(({ id, state }) => `${id} ${state}`).join(', ');

  test.each([
    ['a choice', choice(['a', 'b', 'c'], 'b'), 'a', 'a wrong, b missed, c left'],
    ['a multiple', multiple(['a', 'b', 'c', 'd'], ['a', 'b']), ['b', 'c'], 'a missed, b right, c wrong, d left'],
    ['a judge', judge(false), true, 'true wrong, false missed'],
    ['a judge rightly judged', judge(false), false, 'true left, false right'],
    ['an order', order(['a', 'b', 'c', 'd']), ['c', 'd', 'a', 'b'], 'c right, d wrong, a right'],
    ['a match', match({ a: 'x', b: 'y', c: 'z' }, ['x', 'y', 'z']), { a: 'x', b: 'z' }, 'a right, b wrong, c missed'],
    ['a classify', classify({ a: 'x', b: 'y' }, ['x', 'y']), { b: 'x' }, 'a missed, b wrong'],
    ['a blank', blank([['a'], ['b'], ['c']]), ['a', ' ', 'x'], '0 right, 1 missed, 2 wrong'],
  ])('of %s say what became of each', (_name, item, response, parts) => {
    expect(said(grade(item, response).parts)).toBe(parts);
  });

  test.each([
    ['a choice', choice(['a', 'b'], 'b'), 'a left, b missed'],
    ['a multiple', multiple(['a', 'b', 'c'], ['a', 'b']), 'a missed, b missed, c left'],
    ['a judge', judge(true), 'true missed, false left'],
    ['an order', order(['a', 'b', 'c', 'd']), 'a missed, b missed, c missed'],
    ['a match', match({ a: 'x', b: 'y' }, ['x', 'y', 'z']), 'a missed, b missed'],
    ['a classify', classify({ a: 'x', b: 'y' }, ['x', 'y']), 'a missed, b missed'],
    ['a blank', blank([['a'], ['b']]), '0 missed, 1 missed'],
  ])('of %s stand also when nothing was given', (_name, item, parts) => {
    expect(said(grade(item, undefined).parts)).toBe(parts);
  });
});
