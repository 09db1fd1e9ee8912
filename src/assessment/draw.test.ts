import { expect, test } from 'vitest';
import type { Item } from '../course/item.ts';
import { drawItems, isHigher } from './draw.ts';

type Drawn = Pick<Item, 'id' | 'level' | 'objective'>;
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

test('leaves the only place to chance where no higher share is asked', () => {
  const bank = bankOf(['recall', 1], ['apply', 1]);
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  const papers = seeds.map((seed) => ids(drawItems(bank, { items: 1, higher: 0 }, seed)).join());
  expect(new Set(papers)).toEqual(new Set(['q0', 'q1']));
});

test('counts the higher items that objectives have brought: no more need to come', () => {
  const bank = bankOf(['apply', 1], ['apply', 2], ['recall', 2], ['recall', 2]);
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  const papers = seeds.map((seed) => drawItems(bank, { items: 3, higher: 1 / 3 }, seed));
  expect(new Set(papers.map((paper) => paper.filter(isHigher).length))).toEqual(new Set([1, 2]));
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
  const wide = bankOf(...Array.from({ length: 9 }, (_, at): [Drawn['level'], number] => ['recall', at % 2]));
  expect(ids(drawItems(wide, { items: 5, higher: 0 }, 7))).toEqual(['q2', 'q1', 'q5', 'q7', 'q3']);
});
