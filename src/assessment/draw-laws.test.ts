import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../course/item.ts';
import { drawItems, isHigher } from './draw.ts';

type Drawn = Pick<Item, 'id' | 'level' | 'objective'>;
const ids = (items: Drawn[]) => items.map(({ id }) => id);
const banks = fc
  .array(
    fc.record({
      level: fc.constantFrom('recall', 'understand', 'apply', 'analyse') as fc.Arbitrary<Drawn['level']>,
      objective: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map((row, at): Drawn => ({ id: `q${at}`, ...row })));
const blueprints = fc.record({
  items: fc.integer({ min: 1, max: 12 }),
  higher: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('the same seed gives the same paper, whatever the order of the bank', () => {
  fc.assert(
    fc.property(
      banks.chain((bank) => fc.tuple(fc.constant(bank), fc.shuffledSubarray(bank, { minLength: bank.length }))),
      blueprints,
      fc.integer(),
      ([bank, shuffled], blueprint, seed) => {
        expect(drawItems(shuffled, blueprint, seed)).toEqual(drawItems(bank, blueprint, seed));
      },
    ),
  );
});

test('a paper has its size, nothing twice, and only items of the bank', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawItems(bank, blueprint, seed);
      expect(paper.length).toBe(Math.min(blueprint.items, bank.length));
      expect(new Set(ids(paper)).size).toBe(paper.length);
      expect(bank).toEqual(expect.arrayContaining(paper));
    }),
  );
});

test('a paper covers every objective of the bank, or as many as it has places', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawItems(bank, blueprint, seed);
      const objectives = (items: Drawn[]) => new Set(items.map(({ objective }) => objective)).size;
      expect(objectives(paper)).toBe(Math.min(objectives(bank), paper.length));
    }),
  );
});

test('a paper has its share of higher items, as far as the bank has them and the objectives leave room', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawItems(bank, blueprint, seed);
      const quota = Math.ceil(paper.length * blueprint.higher);
      const higher = bank.filter(isHigher);
      const objectives = (items: Drawn[]) => new Set(items.map(({ objective }) => objective));
      const [all, reached] = [objectives(bank).size, objectives(higher).size];
      const crowded = all > paper.length;
      const room = crowded ? Math.min(reached, paper.length) : paper.length - (all - reached);
      const least = Math.min(quota, higher.length, room);
      expect(paper.filter(isHigher).length).toBeGreaterThanOrEqual(least);
    }),
  );
});
