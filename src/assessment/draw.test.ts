import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyItem } from '../course/item.ts';
import { drawItems, isHigher } from './draw.ts';

type Drawn = Pick<AnyItem, 'id' | 'level' | 'objective'>;
const bankOf = (...rows: [Drawn['level'], number][]): Drawn[] =>
  rows.map(([level, objective], at) => ({ id: `q${at}`, level, objective }));
const ids = (items: Drawn[]) => items.map(({ id }) => id);

test('apply and analyse are the higher levels, recall and understand are not', () => {
  expect((['recall', 'understand', 'apply', 'analyse'] as const).filter((level) => isHigher({ level }))).toEqual([
    'apply',
    'analyse',
  ]);
});

test('takes the only item of an objective, whatever the seed', () => {
  const bank = bankOf(['recall', 1], ['recall', 1], ['recall', 1], ['recall', 1], ['recall', 2]);
  for (let seed = 0; seed < 50; seed++) {
    expect(ids(drawItems(bank, { items: 2, higher: 0 }, seed))).toContain('q4');
  }
});

test('takes the only two higher items when half of four must be higher', () => {
  const bank = bankOf(['recall', 1], ['recall', 1], ['apply', 1], ['recall', 1], ['analyse', 1], ['recall', 1]);
  for (let seed = 0; seed < 50; seed++) {
    expect(ids(drawItems(bank, { items: 4, higher: 0.5 }, seed))).toEqual(expect.arrayContaining(['q2', 'q4']));
  }
});

test('rounds the higher share up: half of three is two', () => {
  const bank = bankOf(['apply', 1], ['apply', 1], ['recall', 1], ['recall', 1], ['recall', 1], ['recall', 1]);
  for (let seed = 0; seed < 50; seed++) {
    expect(drawItems(bank, { items: 3, higher: 0.5 }, seed).filter(isHigher).length).toBe(2);
  }
});

test('leaves the places beyond the higher share to chance: lower items come up too', () => {
  const bank = bankOf(['apply', 1], ['apply', 1], ['apply', 1], ['apply', 1], ['recall', 1], ['recall', 1]);
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  const papers = seeds.map((seed) => drawItems(bank, { items: 4, higher: 0.5 }, seed));
  expect(new Set(papers.map((paper) => paper.filter(isHigher).length))).toEqual(new Set([2, 3, 4]));
});

test('takes the higher item of each objective when every place is needed', () => {
  const bank = bankOf(['recall', 1], ['apply', 1], ['recall', 2], ['apply', 2]);
  for (let seed = 0; seed < 50; seed++) {
    expect(ids(drawItems(bank, { items: 2, higher: 1 }, seed)).sort()).toEqual(['q1', 'q3']);
  }
});

test('takes higher items first when there are more objectives than places', () => {
  const bank = bankOf(['recall', 1], ['recall', 2], ['apply', 3]);
  for (let seed = 0; seed < 50; seed++) {
    expect(ids(drawItems(bank, { items: 2, higher: 0.5 }, seed))).toContain('q2');
  }
});

test('draws a bank smaller than the paper whole, and nothing from an empty one', () => {
  const bank = bankOf(['recall', 1], ['apply', 2]);
  expect(ids(drawItems(bank, { items: 10, higher: 0.5 }, 1)).sort()).toEqual(['q0', 'q1']);
  expect(drawItems([], { items: 10, higher: 0.5 }, 1)).toEqual([]);
});

test('draws other papers for other seeds, and in other orders', () => {
  const bank = bankOf(['recall', 1], ['apply', 1], ['recall', 1], ['apply', 1], ['recall', 1], ['apply', 1]);
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  const papers = seeds.map((seed) => ids(drawItems(bank, { items: 3, higher: 0.5 }, seed)));
  expect(new Set(papers.map((paper) => [...paper].sort().join())).size).toBeGreaterThan(5);
  const whole = seeds.map((seed) => ids(drawItems(bank, { items: 6, higher: 0.5 }, seed)).join());
  expect(new Set(whole).size).toBeGreaterThan(30);
});

test('draws the same paper as ever for seed 7: a class may have it on the blackboard', () => {
  const bank = bankOf(['recall', 1], ['apply', 1], ['recall', 2], ['analyse', 2], ['understand', 3], ['apply', 3]);
  expect(ids(drawItems(bank, { items: 4, higher: 0.5 }, 7))).toEqual(['q4', 'q1', 'q3', 'q5']);
});

describe('laws', () => {
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
});
