import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from '../../tests/examples/tiny-items.ts';
import { grade } from './grade.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** An order whose key is alphabetical, and its entries in any order. */
const given = fc
  .integer({ min: 4, max: ids.length })
  .chain((size) => fc.shuffledSubarray(ids.slice(0, size), { minLength: size }));
const scoreOf = (response: string[]) => grade(order([...response].sort()), response).score;
const follows = (next: string | undefined, one: string | undefined) =>
  one !== undefined && next !== undefined && next.charCodeAt(0) === one.charCodeAt(0) + 1;

test('the score is the key’s neighbours found again, first before second, ÷ (n − 1)', () => {
  fc.assert(
    fc.property(given, (response) => {
      const key = [...response].sort();
      const kept = key.slice(1).filter((next, at) => response.join('').includes(`${key[at]}${next}`));
      expect(scoreOf(response)).toBe(kept.length / (key.length - 1));
    }),
  );
});

test('the key and no other order earns 1', () => {
  fc.assert(
    fc.property(given, (response) => {
      const sorted = [...response].sort();
      expect(scoreOf(sorted)).toBe(1);
      expect(scoreOf(response) === 1).toBe(response.join() === sorted.join());
    }),
  );
});

test('the key turned round earns 0, the key begun in another place loses one pair', () => {
  fc.assert(
    fc.property(given, fc.nat(), (response, turn) => {
      const key = [...response].sort();
      expect(scoreOf([...key].reverse())).toBe(0);
      const first = 1 + (turn % (key.length - 1));
      const rotated = [...key.slice(first), ...key.slice(0, first)];
      expect(scoreOf(rotated)).toBe((key.length - 2) / (key.length - 1));
    }),
  );
});

test('moving an entry, with all that rightly follow it, to behind the one it belongs to always earns a pair', () => {
  fc.assert(
    fc.property(given, fc.nat(), (response, which) => {
      const key = [...response].sort();
      const entry = key[1 + (which % (key.length - 1))] as string;
      const from = response.indexOf(entry);
      fc.pre(!follows(entry, response[from - 1]));
      let to = from + 1;
      while (follows(response[to], response[to - 1])) to++;
      const rest = [...response.slice(0, from), ...response.slice(to)];
      const behind = 1 + rest.findIndex((one) => follows(entry, one));
      const mended = [...rest.slice(0, behind), ...response.slice(from, to), ...rest.slice(behind)];
      const pair = 1 / (key.length - 1);
      expect(scoreOf(mended)).toBeGreaterThan(scoreOf(response) + pair / 2);
    }),
  );
});

test('what stands in its place from the top counts: k right entries earn at least k − 1 pairs', () => {
  fc.assert(
    fc.property(given, fc.nat(), (response, count) => {
      const key = [...response].sort();
      const k = 1 + (count % key.length);
      const prefix = key.slice(0, k);
      const mended = [...prefix, ...response.filter((id) => !prefix.includes(id))];
      expect(scoreOf(mended)).toBeGreaterThanOrEqual((k - 1) / (key.length - 1));
    }),
  );
});
