import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../course/item.ts';
import { isHigher } from './draw.ts';
import { drawAcross } from './draw-across.ts';

type Drawn = Pick<Item, 'id' | 'level' | 'objective'>;
const moduleOf = (id: string) => id.split('/')[0] as string;
const count = <T>(all: readonly T[]) => new Set(all).size;
const objectivesOf = (items: readonly Drawn[]) => count(items.map(({ objective }) => objective));
const byModule = (items: readonly Drawn[]) => {
  const modules = [...new Set(items.map(({ id }) => moduleOf(id)))];
  return modules.map((module) => ({ module, bank: items.filter(({ id }) => moduleOf(id) === module) }));
};

const banks = fc
  .array(
    fc.record({
      module: fc.constantFrom('a', 'b', 'c', 'd'),
      level: fc.constantFrom<Drawn['level'][]>('recall', 'understand', 'apply', 'analyse'),
      objective: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map(({ module, ...row }, at): Drawn => ({ id: `${module}/${at}`, ...row })));
const blueprints = fc.record({
  items: fc.integer({ min: 1, max: 20 }),
  higher: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('the same seed gives the same paper, whatever the order of the items', () => {
  fc.assert(
    fc.property(
      banks.chain((bank) => fc.tuple(fc.constant(bank), fc.shuffledSubarray(bank, { minLength: bank.length }))),
      blueprints,
      fc.integer(),
      ([bank, shuffled], blueprint, seed) => {
        expect(drawAcross(shuffled, moduleOf, blueprint, seed)).toEqual(drawAcross(bank, moduleOf, blueprint, seed));
      },
    ),
  );
});

test('a paper has its size, nothing twice, and only items given', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawAcross(bank, moduleOf, blueprint, seed);
      expect(paper.length).toBe(Math.min(blueprint.items, bank.length));
      expect(count(paper.map(({ id }) => id))).toBe(paper.length);
      expect(bank).toEqual(expect.arrayContaining(paper));
    }),
  );
});

test('no module has two items more than another that has more to give', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawAcross(bank, moduleOf, blueprint, seed);
      const shares = byModule(bank).map(({ module, bank }) => {
        const share = paper.filter(({ id }) => moduleOf(id) === module).length;
        return { share, full: share === bank.length };
      });
      const most = Math.max(0, ...shares.map(({ share }) => share));
      for (const { share, full } of shares) expect(full || most - share <= 1).toBe(true);
    }),
  );
});

test('each module has as many objectives as it has places', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawAcross(bank, moduleOf, blueprint, seed);
      for (const { module, bank: own } of byModule(bank)) {
        const part = paper.filter(({ id }) => moduleOf(id) === module);
        expect(objectivesOf(part)).toBe(Math.min(objectivesOf(own), part.length));
      }
    }),
  );
});

test('a paper has its share of higher items, as far as banks have them and objectives leave room', () => {
  fc.assert(
    fc.property(banks, blueprints, fc.integer(), (bank, blueprint, seed) => {
      const paper = drawAcross(bank, moduleOf, blueprint, seed);
      const room = byModule(bank).map(({ module, bank: own }) => {
        const share = paper.filter(({ id }) => moduleOf(id) === module).length;
        const higher = own.filter(isHigher);
        const [all, reached] = [objectivesOf(own), objectivesOf(higher)];
        return share < all ? Math.min(share, reached) : Math.min(higher.length, share - (all - reached));
      });
      const least = Math.min(
        Math.ceil(paper.length * blueprint.higher),
        room.reduce((sum, one) => sum + one, 0),
      );
      expect(paper.filter(isHigher).length).toBeGreaterThanOrEqual(least);
    }),
  );
});
