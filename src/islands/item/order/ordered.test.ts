import { expect, test } from 'vitest';
import { order } from '../../../../tests/examples/tiny-items.ts';
import { moved, shownOrder } from './ordered.ts';

const shown = (ids: string[], seed: number) => shownOrder(order(ids), seed).map(({ id }) => id);

test('an order is shown the same for the same seed, with all its entries', () => {
  expect(shown(['a', 'b', 'c', 'd'], 7)).toEqual(shown(['a', 'b', 'c', 'd'], 7));
  expect(shown(['a', 'b', 'c', 'd'], 7).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('an order is shown differently for other seeds', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, seed) => shown(['a', 'b', 'c', 'd'], seed).join()));
  expect(orders.size).toBeGreaterThan(15);
});

test('an order is never shown in the order of the key', () => {
  for (let seed = 0; seed < 2000; seed++) expect(shown(['a', 'b', 'c', 'd'], seed)).not.toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [0, 2, 'bcad'],
  [3, 0, 'dabc'],
  [1, 1, 'abcd'],
  [1, 99, 'acdb'],
  [2, -5, 'cabd'],
])('from %d to %d makes %s', (from, to, made) => {
  expect(moved([...'abcd'], from, to).join('')).toBe(made);
});
