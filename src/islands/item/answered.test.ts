import { expect, test } from 'vitest';
import { blank, choice, classify, judge, match, multiple, order } from '../../../tests/examples/tiny-items.ts';
import type { Response } from '../../assessment/response.ts';
import type { Item } from '../../course/item.ts';
import { isAnswered } from './answered.ts';

const pairs = { a: 'x', b: 'y' };
const several = multiple(['a', 'b', 'c'], ['a', 'b']);

const said: [string, Item, Response | undefined, boolean][] = [
  ['nothing', several, undefined, false],
  ['an emptied multiple', several, [], false],
  ['a pick', several, ['a'], true],
  ['a choice', choice(['a', 'b'], 'a'), 'b', true],
  ['a judgement of 错', judge(true), false, true],
  ['an order', order(['a', 'b', 'c', 'd']), ['d', 'c', 'b', 'a'], true],
  ['a match from which all was taken back', match(pairs, ['x', 'y']), {}, false],
  ['one placement', classify(pairs, ['x', 'y']), { a: 'y' }, true],
  ['blanks with nothing but spaces', blank([['a'], ['b']]), [' ', ''], false],
  ['one word of two', blank([['a'], ['b']]), ['', 'q'], true],
];
test.each(said)('%s is or is not an answer', (_name, item, response, answered) => {
  expect(isAnswered(item, response)).toBe(answered);
});
