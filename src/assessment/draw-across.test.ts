import { describe, expect, test } from 'vitest';
import type { Item } from '../course/item.ts';
import { isHigher } from './draw.ts';
import { drawAcross, examItems, pretestItems } from './draw-across.ts';

type Drawn = Pick<Item, 'id' | 'level' | 'objective'>;
/** Items a0, a1, … of module a: a letter each for its level (r, u, p for apply, n for analyse), a digit for its objective. */
const bank = (module: string, rows: string): Drawn[] =>
  rows.split(' ').map((row, at) => ({
    id: `${module}${at}`,
    level: ({ r: 'recall', u: 'understand', p: 'apply', n: 'analyse' } as const)[row[0] as 'r'],
    objective: Number(row[1]),
  }));
const moduleOf = (id: string) => id[0] as string;
const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const papers = (items: Drawn[], count: number, higher = 0) =>
  seeds.map((seed) => drawAcross(items, moduleOf, { items: count, higher }, seed));
const sharesOf = (paper: Drawn[]) =>
  ['a', 'b', 'c'].map((module) => paper.filter(({ id }) => moduleOf(id) === module).length).join();
const ids = (paper: Drawn[]) => paper.map(({ id }) => id);
const plain = 'r1 r1 r1 r1 r1 r1';

test('综合测验 asks 30 items, 课前自测 10', () => {
  expect([examItems, pretestItems]).toEqual([30, 10]);
});

describe('the shares of the modules', () => {
  const three = [...bank('a', plain), ...bank('b', plain), ...bank('c', plain)];

  test('are even', () => {
    expect(new Set(papers(three, 6).map(sharesOf))).toEqual(new Set(['2,2,2']));
  });

  test('differ by one where they must, and chance says where', () => {
    expect(new Set(papers(three, 7).map(sharesOf))).toEqual(new Set(['3,2,2', '2,3,2', '2,2,3']));
    expect(new Set(papers(three, 2).map(sharesOf))).toEqual(new Set(['1,1,0', '1,0,1', '0,1,1']));
  });

  test('leave to the others what a small bank cannot fill', () => {
    const small = [...bank('a', plain), ...bank('b', 'r1'), ...bank('c', plain)];
    expect(new Set(papers(small, 7).map(sharesOf))).toEqual(new Set(['3,1,3']));
  });

  test('are whole banks where there are too few items', () => {
    const few = [...bank('a', 'r1 r1'), ...bank('b', 'r1')];
    for (const paper of papers(few, 30)) expect(ids(paper).sort()).toEqual(['a0', 'a1', 'b0']);
    expect(drawAcross([], moduleOf, { items: 30, higher: 0.5 }, 1)).toEqual([]);
  });
});

describe('the objectives of a module', () => {
  test('are all there where they have places', () => {
    const items = [...bank('a', 'r1 r1 r1 r1 r2'), ...bank('b', 'r1 r1 r1 r2 r3')];
    for (const paper of papers(items, 6)) {
      expect(ids(paper)).toEqual(expect.arrayContaining(['a4', 'b3', 'b4']));
    }
  });

  test('are different ones where they have not, and chance says which', () => {
    const items = bank('a', 'r1 r1 r1 r2 r2 r3');
    const found = papers(items, 2).map((paper) =>
      paper
        .map(({ objective }) => objective)
        .sort()
        .join(),
    );
    expect(new Set(found)).toEqual(new Set(['1,2', '1,3', '2,3']));
  });
});

describe('the higher items', () => {
  test('are at least the share asked, rounded up, over all modules', () => {
    const items = [...bank('a', 'r1 r1 p1 r1 r1'), ...bank('b', 'r1 n1 r1 r1 r1')];
    for (const paper of papers(items, 3, 0.5)) expect(paper.filter(isHigher).length).toBeGreaterThanOrEqual(2);
  });

  test('come from where they are', () => {
    const items = [...bank('a', 'r1 r1 r1 r1'), ...bank('b', 'p1 n1 r1 r1 r1')];
    for (const paper of papers(items, 4, 0.5)) expect(ids(paper)).toEqual(expect.arrayContaining(['b0', 'b1']));
  });

  test('cost no objective its place', () => {
    const items = bank('a', 'p1 p1 r2 r3');
    for (const paper of papers(items, 3, 1)) {
      expect(paper.map(({ objective }) => objective).sort()).toEqual([1, 2, 3]);
      expect(paper.filter(isHigher)).toHaveLength(1);
    }
  });

  test('are taken instead of lower ones of the same objectives when places are short', () => {
    const items = bank('a', 'r1 p1 r2 p2 r3 r4');
    for (const paper of papers(items, 3, 0.5)) {
      expect(ids(paper)).toEqual(expect.arrayContaining(['a1', 'a3']));
      expect(new Set(paper.map(({ objective }) => objective)).size).toBe(3);
    }
  });

  test('fill the places that objectives leave, two of one objective if need be', () => {
    const items = bank('a', 'p1 p1 p1 r2 r2 r1');
    for (const paper of papers(items, 4, 0.75)) expect(ids(paper)).toEqual(expect.arrayContaining(['a0', 'a1', 'a2']));
  });

  test('are no more than asked unless chance has it so: lower ones come up beside them', () => {
    const items = [...bank('a', 'p1 p1 p1 r1 r1'), ...bank('b', 'p1 p1 p1 r1 r1')];
    const counts = papers(items, 6, 0.5).map((paper) => paper.filter(isHigher).length);
    expect(Math.min(...counts)).toBe(3);
    expect(new Set(counts).size).toBeGreaterThan(2);
  });
});

test('the order is mixed over the modules, and other for other seeds', () => {
  const items = [...bank('a', plain), ...bank('b', plain)];
  const orders = papers(items, 6).map((paper) => paper.map(({ id }) => moduleOf(id)).join(''));
  expect(new Set(orders).size).toBeGreaterThan(10);
  expect(new Set(papers(items, 6).map((paper) => ids(paper).join())).size).toBe(seeds.length);
});

test('draws the same paper as ever for seed 7: a class may have it on the blackboard', () => {
  const items = [...bank('a', 'r1 p1 r2 n2 u3 p3'), ...bank('b', 'r1 p1 r2 p2'), ...bank('c', 'u1 n2')];
  expect(ids(drawAcross(items, moduleOf, { items: 7, higher: 0.5 }, 7))).toEqual([
    'a5',
    'a1',
    'b2',
    'b3',
    'b1',
    'c1',
    'c0',
  ]);
});
