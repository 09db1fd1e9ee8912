import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, seedFor, shuffle } from './random.ts';

const list = fc.array(fc.integer());
const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

test('gives the published row of mulberry32 for seed 0', () => {
  const random = randomFrom(0);
  expect([random(), random(), random()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
});

test('gives numbers from 0 up to but not 1, whatever the seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed);
      for (let turn = 0; turn < 50; turn++) {
        const number = random();
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});

test('hashes as FNV-1a does when the greater seed is 0', () => {
  expect(seedFor(0, '')).toBe(0x811c9dc5);
  expect(seedFor(0, 'a')).toBe(0xe40c292c);
  expect(seedFor(0, 'foobar')).toBe(0xbf9cf968);
});

test('gives another seed for another text and for another greater seed', () => {
  const seeds = [seedFor(1, 'ask'), seedFor(2, 'ask'), seedFor(1, 'tell'), seedFor(2, 'tell')];
  expect(new Set(seeds).size).toBe(4);
});

test('shuffles nothing in, nothing out, and leaves the given list as it was', () => {
  fc.assert(
    fc.property(list, fc.integer(), (given, seed) => {
      const before = [...given];
      expect(sorted(shuffle(given, seed))).toEqual(sorted(given));
      expect(given).toEqual(before);
    }),
  );
});

test('shuffles the same way for the same seed', () => {
  fc.assert(
    fc.property(list, fc.integer(), (given, seed) => {
      expect(shuffle(given, seed)).toEqual(shuffle(given, seed));
    }),
  );
});

test('gives each of the six orders of three about as often as the others', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffle(['a', 'b', 'c'], seed).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
