import { describe, expect, test } from 'vitest';
import { choice } from '../../../tests/examples/tiny-items.ts';
import type { BankItem } from '../../course/bank.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { newAttempt, paperOf, type QuizPlan } from './paper.ts';

const banked = (id: string, hash = `${id}1`): BankItem => ({
  ...choice(['a', 'b'], 'a'),
  id,
  hash,
  place: { module: 'm', lesson: 'l', title: 'L' },
});
const bank = ['p', 'q', 'r', 's', 't', 'u'].map((id) => banked(id));
const plan: QuizPlan = {
  module: 'm',
  bank: 'items.json',
  blueprint: { items: 3, higher: 0.5 },
  passMark: 60,
  objectives: ['O'],
  lang: undefined,
};

describe('a new attempt', () => {
  test('holds the drawn items with the hashes they have now, and nothing else yet', () => {
    const attempt = newAttempt(plan, bank, 7, 'id', 10);
    expect(attempt).toEqual({
      ...{ id: 'id', module: 'm', seed: 7, startedAt: 10, answers: {}, flags: [] },
      items: attempt.items,
      current: attempt.items[0]?.id,
    });
    expect(attempt.items.length).toBe(3);
    for (const { id, hash } of attempt.items) expect(hash).toBe(`${id}1`);
  });

  test('holds the same paper for the same seed, in whatever order the bank is', () => {
    for (let seed = 0; seed < 20; seed++) {
      const given = newAttempt(plan, bank, seed, 'id', 10);
      expect(newAttempt(plan, [...bank].reverse(), seed, 'id', 10)).toEqual(given);
    }
  });

  test('holds other papers for other seeds', () => {
    const papers = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify(newAttempt(plan, bank, seed, 'id', 10).items),
    );
    expect(new Set(papers).size).toBeGreaterThan(10);
  });

  test('of an empty bank is empty and looks at nothing', () => {
    expect(newAttempt(plan, [], 7, 'id', 10)).toMatchObject({ items: [], current: '' });
  });
});

describe('a paper', () => {
  const answered = (...ids: string[]): AttemptRecord => ({
    ...newAttempt(plan, [], 7, 'id', 10),
    items: ['q', 'p', 'r'].map((id) => ({ id, hash: `${id}1` })),
    answers: Object.fromEntries(ids.map((id) => [id, { response: 'a', revision: 1, at: 11 }])),
  });
  const ids = (items: BankItem[]) => items.map(({ id }) => id);

  test('has the items in the attempt’s order and the answers given', () => {
    const { items, ...rest } = paperOf(answered('p'), bank);
    expect(ids(items)).toEqual(['q', 'p', 'r']);
    expect(rest).toEqual({ responses: { p: 'a' }, updated: [], gone: 0 });
  });

  test('stays the same when the bank is put in another order or grows', () => {
    const grown = [banked('new'), ...[...bank].reverse()];
    expect(paperOf(answered('p'), grown)).toEqual(paperOf(answered('p'), bank));
  });

  test('asks again what was edited after it was answered, and keeps the other answers', () => {
    const edited = [banked('p', 'p2'), banked('q'), banked('r')];
    const { items, ...rest } = paperOf(answered('p', 'q'), edited);
    expect(items[1]).toEqual(banked('p', 'p2'));
    expect(rest).toEqual({ responses: { q: 'a' }, updated: ['p'], gone: 0 });
  });

  test('asks as ever what was edited before it was answered', () => {
    const edited = [banked('p', 'p2'), banked('q'), banked('r')];
    expect(paperOf(answered('q'), edited)).toMatchObject({ responses: { q: 'a' }, updated: [] });
  });

  test('goes on without the items that are gone, and counts them', () => {
    const { items, ...rest } = paperOf(answered('q', 'p'), [banked('p')]);
    expect(ids(items)).toEqual(['p']);
    expect(rest).toEqual({ responses: { p: 'a' }, updated: [], gone: 2 });
  });

  test('of which all is gone is empty', () => {
    expect(paperOf(answered('p'), [])).toEqual({ items: [], responses: {}, updated: [], gone: 3 });
  });

  test('passes over a kept answer that cannot be the item’s', () => {
    const attempt = newAttempt(plan, bank, 7, 'id', 10);
    const [first = { id: '', hash: '' }] = attempt.items;
    const answers = { [first.id]: { response: 'no such choice', revision: 1, at: 1 } };
    expect(paperOf({ ...attempt, answers }, bank).responses).toEqual({});
  });
});
