import { describe, expect, test } from 'vitest';
import { choice } from '../../../tests/examples/tiny-items.ts';
import type { BankItem } from '../../course/bank.ts';
import { type AttemptRecord, emptyRecord } from '../../record/shape.ts';
import { lastManner, mannerOf, newAttempt, paperOf } from './paper.ts';
import type { Manner } from './plan.ts';

const banked = (id: string, hash = `${id}1`): BankItem => ({
  ...choice(['a', 'b'], 'a'),
  id,
  hash,
  place: { module: 'm', lesson: 'l', title: 'L' },
});
const bank = ['p', 'q', 'r', 's', 't', 'u'].map((id) => banked(id));
const plain: Manner = { practice: false, confidence: false, timed: false };
const begun = (items: BankItem[], manner = plain): AttemptRecord =>
  newAttempt({ module: 'm', seed: 7, manner }, items, 'id', 10);

describe('a new attempt', () => {
  test('holds the items with the hashes they have now, looks at the first, and has nothing else yet', () => {
    expect(begun([banked('q'), banked('p')])).toEqual({
      ...{ id: 'id', module: 'm', seed: 7, startedAt: 10, answers: {}, flags: [], current: 'q' },
      items: [
        { id: 'q', hash: 'q1' },
        { id: 'p', hash: 'p1' },
      ],
    });
  });

  test('of nothing is empty and looks at nothing', () => {
    expect(begun([])).toMatchObject({ items: [], current: '' });
  });

  test.each<[string, Partial<Manner>, Partial<AttemptRecord>]>([
    ['a practice', { practice: true }, { practice: true }],
    ['one that asks how sure', { confidence: true }, { confidence: {} }],
    ['one that is timed', { timed: true }, { spent: 0 }],
    ['all at once', { practice: true, confidence: true, timed: true }, { practice: true, confidence: {}, spent: 0 }],
  ])('keeps how it is taken: %s', (_, manner, kept) => {
    const attempt = begun(bank, { ...plain, ...manner });
    expect(attempt).toEqual({ ...begun(bank), ...kept });
    expect(mannerOf(attempt)).toEqual({ ...plain, ...manner });
  });
});

describe('how the last paper was taken', () => {
  const record = (...attempts: Partial<AttemptRecord>[]) => ({
    ...emptyRecord,
    attempts: Object.fromEntries(attempts.map((one, at) => [`a${at}`, { ...begun(bank), startedAt: at, ...one }])),
  });

  test('is a plain test at first', () => {
    expect(lastManner(emptyRecord)).toEqual(plain);
  });

  test('is that of the one begun last, whatever its module', () => {
    const kept = record({ spent: 0, startedAt: 9 }, { practice: true, module: 'n' });
    expect(lastManner(kept)).toEqual({ ...plain, timed: true });
  });

  test('is neither that of 错题再练 nor that of 课前自测', () => {
    const kept = record({ confidence: {} }, { practice: true, drill: true }, { module: 'pretest' });
    expect(lastManner(kept)).toEqual({ ...plain, confidence: true });
  });
});

describe('a paper', () => {
  const answered = (...ids: string[]): AttemptRecord => ({
    ...begun([]),
    items: ['q', 'p', 'r'].map((id) => ({ id, hash: `${id}1` })),
    answers: Object.fromEntries(ids.map((id) => [id, { response: 'a', revision: 1, at: 11 }])),
  });
  const ids = (items: BankItem[]) => items.map(({ id }) => id);

  test('has the items in the attempt’s order and the answers given', () => {
    const { items, ...rest } = paperOf(answered('p'), bank);
    expect(ids(items)).toEqual(['q', 'p', 'r']);
    expect(rest).toEqual({ responses: { p: 'a' }, updated: [], told: [], gone: 0 });
  });

  test('stays the same when the bank is put in another order or grows', () => {
    const grown = [banked('new'), ...[...bank].reverse()];
    expect(paperOf(answered('p'), grown)).toEqual(paperOf(answered('p'), bank));
  });

  test('asks again what was edited after it was answered, and keeps the other answers', () => {
    const edited = [banked('p', 'p2'), banked('q'), banked('r')];
    const { items, ...rest } = paperOf(answered('p', 'q'), edited);
    expect(items[1]).toEqual(banked('p', 'p2'));
    expect(rest).toEqual({ responses: { q: 'a' }, updated: ['p'], told: [], gone: 0 });
  });

  test('keeps told what was told, but for what was edited since or is gone', () => {
    const attempt = { ...answered('p', 'q', 'r'), told: ['p', 'q', 'r'] };
    expect(paperOf(attempt, [banked('p', 'p2'), banked('q')]).told).toEqual(['q']);
  });

  test('asks as ever what was edited before it was answered', () => {
    const edited = [banked('p', 'p2'), banked('q'), banked('r')];
    expect(paperOf(answered('q'), edited)).toMatchObject({ responses: { q: 'a' }, updated: [] });
  });

  test('goes on without the items that are gone, and counts them', () => {
    const { items, ...rest } = paperOf(answered('q', 'p'), [banked('p')]);
    expect(ids(items)).toEqual(['p']);
    expect(rest).toEqual({ responses: { p: 'a' }, updated: [], told: [], gone: 2 });
  });

  test('of which all is gone is empty', () => {
    expect(paperOf(answered('p'), [])).toEqual({ items: [], responses: {}, updated: [], told: [], gone: 3 });
  });

  test('passes over a kept answer that cannot be the item’s', () => {
    const attempt = begun(bank);
    const [first = { id: '', hash: '' }] = attempt.items;
    const answers = { [first.id]: { response: 'no such choice', revision: 1, at: 1 } };
    expect(paperOf({ ...attempt, answers }, bank).responses).toEqual({});
  });
});
