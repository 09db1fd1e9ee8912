import { describe, expect, test } from 'vitest';
import { classify, match } from '../../../../tests/examples/tiny-items.ts';
import type { PlacedItem } from '../../../course/item.ts';
import { place, placesIn, shownEntries, shownTargets } from './placed.ts';

const pairs = { a: 'x', b: 'y', c: 'z' };
const once = match(pairs, ['x', 'y', 'z', 'w']);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const orders = (item: PlacedItem, show: typeof shownEntries | typeof shownTargets) =>
  new Set(Array.from({ length: 40 }, (_, seed) => ids(show(item, seed)).join()));

describe('what is shown', () => {
  test('entries come in an order drawn by seed, all of them', () => {
    expect(ids(shownEntries(once, 3)).sort()).toEqual(['a', 'b', 'c']);
    expect(ids(shownEntries(once, 3))).toEqual(ids(shownEntries(once, 3)));
    expect(orders(once, shownEntries).size).toBeGreaterThan(4);
  });

  test('targets of a match are drawn too, categories keep their author’s order', () => {
    expect(orders(once, shownTargets).size).toBeGreaterThan(10);
    expect([...orders(classify(pairs, ['x', 'y', 'z']), shownTargets)]).toEqual(['x,y,z']);
  });

  test('a match never stands solved, each target beside its entry', () => {
    const small = match({ a: 'x', b: 'y' }, ['x', 'y']);
    for (let seed = 0; seed < 300; seed++) {
      const solved =
        ids(shownTargets(small, seed)).join() ===
        shownEntries(small, seed)
          .map(({ target }) => target)
          .join();
      expect(solved).toBe(false);
    }
  });
});

describe('placing', () => {
  test('puts an entry to a target and keeps the others', () => {
    expect(place(once, undefined, 'a', 'x')).toEqual({ a: 'x' });
    expect(place(once, { a: 'x' }, 'b', 'y')).toEqual({ a: 'x', b: 'y' });
    expect(place(once, { a: 'x' }, 'a', 'y')).toEqual({ a: 'y' });
  });

  test('again at the same target takes it back', () => {
    expect(place(once, { a: 'x', b: 'y' }, 'a', 'x')).toEqual({ b: 'y' });
  });

  test('takes a target that is used once from the entry that had it', () => {
    expect(place(once, { a: 'x', b: 'y' }, 'c', 'x')).toEqual({ b: 'y', c: 'x' });
  });

  test('shares a target where it may be used again', () => {
    const again = match(pairs, ['x', 'y', 'z'], { reuse: true });
    for (const item of [again, classify(pairs, ['x', 'y', 'z'])]) {
      expect(place(item, { a: 'x' }, 'b', 'x')).toEqual({ a: 'x', b: 'x' });
    }
  });

  test('never changes what was there before', () => {
    const before = Object.freeze({ a: 'x' });
    place(once, before, 'b', 'x');
    expect(before).toEqual({ a: 'x' });
  });
});

test('other kinds of response place nothing', () => {
  expect([undefined, 'a', true, ['a']].map((response) => placesIn(response).size)).toEqual([0, 0, 0, 0]);
});
