import { describe, expect, test } from 'vitest';
import { examples } from '../../tests/examples/items.ts';
import { choice, judge, multiple } from '../../tests/examples/tiny-items.ts';
import type { Item } from '../course/item.ts';
import { grade } from './grade.ts';
import { type Response, ResponseError } from './response.ts';

describe.each(examples)('$item.id', ({ item, cases }) => {
  test.each(cases)('$name earns $score: $verdict', ({ response, score, verdict }) => {
    expect(grade(item, response)).toMatchObject({ score, verdict });
  });
});

test('the examples show every interaction and rule with an unanswered, a wrong and a right response', () => {
  const kinds = examples.map(({ item }) => (item.interaction === 'multiple' ? item.rule : item.interaction));
  expect(new Set(kinds)).toEqual(new Set(['choice', 'proportional', 'half', 'exact', 'judge']));
  for (const { cases } of examples) {
    expect(cases.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['unanswered', 'wrong', 'right']));
  }
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

describe('parts', () => {
  test('say of each choice whether it was picked and whether it is a key', () => {
    expect(grade(multiple(['a', 'b', 'c'], ['a', 'b']), ['b', 'c']).parts).toEqual([
      { id: 'a', picked: false, key: true },
      { id: 'b', picked: true, key: true },
      { id: 'c', picked: true, key: false },
    ]);
    expect(grade(choice(['a', 'b'], 'b'), 'a').parts).toEqual([
      { id: 'a', picked: true, key: false },
      { id: 'b', picked: false, key: true },
    ]);
    expect(grade(judge(false), true).parts).toEqual([
      { id: 'true', picked: true, key: false },
      { id: 'false', picked: false, key: true },
    ]);
  });

  test('stand also when nothing was given, with nothing picked', () => {
    for (const item of [choice(['a', 'b'], 'b'), multiple(['a', 'b', 'c'], ['a', 'b']), judge(true)]) {
      const { parts } = grade(item, undefined);
      expect(parts.some(({ picked }) => picked)).toBe(false);
      expect(parts.some(({ key }) => key)).toBe(true);
    }
  });
});

describe('a response that cannot be the item’s is refused by name', () => {
  const refused: [string, Item, Response, string][] = [
    ['an unknown choice', choice(['a', 'b'], 'b'), 'z', 'no choice "z"'],
    ['an empty choice', choice(['a', 'b'], 'b'), '', 'no choice ""'],
    ['a list for a choice', choice(['a', 'b'], 'b'), ['a'], 'no choice "a"'],
    ['a judgement for a choice', choice(['a', 'b'], 'b'), true, 'no choice "true"'],
    ['an unknown pick', multiple(['a', 'b', 'c'], ['a', 'b']), ['a', 'z'], 'no choice "z"'],
    ['a pick given twice', multiple(['a', 'b', 'c'], ['a', 'b']), ['a', 'a'], 'a choice is picked twice'],
    ['a single id for a multiple', multiple(['a', 'b', 'c'], ['a', 'b']), 'a', '"a" is no list of choices'],
    ['a word for a judgement', judge(true), 'true', '"true" is no judgement'],
    ['a list for a judgement', judge(true), [], '"" is no judgement'],
  ];
  test.each(refused)('%s', (_name, item, response, detail) => {
    expect(() => grade(item, response)).toThrow(new ResponseError('q', detail));
    expect(() => grade(item, response)).toThrow(ResponseError);
  });
});
