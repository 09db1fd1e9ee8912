import { expect, test } from 'vitest';
import { blank, classify, match, multiple, order } from '../../../tests/examples/tiny-items.ts';
import type { Response } from '../../assessment/response.ts';
import type { Item } from '../../course/item.ts';
import { emptyPlaces } from './empty-places.ts';

const pairs = { a: 'x', b: 'y' };
const empty: [string, Item, Response | undefined, number][] = [
  ['a match', match(pairs, ['x', 'y']), { a: 'y' }, 1],
  ['a classify', classify(pairs, ['x', 'y']), undefined, 2],
  ['blanks', blank([['a'], ['b']]), ['q', '。'], 1],
  ['a multiple, whatever it lacks', multiple(['a', 'b', 'c'], ['a', 'b']), ['a'], 0],
  ['an order', order(['a', 'b', 'c', 'd']), undefined, 0],
];
test.each(empty)('%s has places left empty or none', (_name, item, response, count) => {
  expect(emptyPlaces(item, response)).toBe(count);
});
