import { describe, expect, test } from 'vitest';
import { choice, judge, multiple } from '../../../tests/examples/tiny-items.ts';
import { isPicked, optionsOf, pick } from './options.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const valuesOf = (...given: Parameters<typeof optionsOf>) => optionsOf(...given).map(({ value }) => value);

describe('options', () => {
  test('carry the choice’s id, text and feedback', () => {
    const item = choice(['a'], 'a');
    item.choices = [{ id: 'a', text: 'Listen.', feedback: 'She goes on.', correct: true }];
    expect(optionsOf(item, 1)).toStrictEqual([{ value: 'a', text: 'Listen.', feedback: 'She goes on.' }]);
  });

  test('are all there, in the same order for the same seed', () => {
    const item = multiple(letters, ['a', 'b']);
    expect(valuesOf(item, 7)).toEqual(valuesOf(item, 7));
    expect(valuesOf(item, 7).sort()).toEqual(letters);
  });

  test('stand in another order for another seed, and for another item under the same', () => {
    const item = choice(letters, 'a');
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => valuesOf(item, seed).join()));
    expect(orders.size).toBeGreaterThan(25);
    expect(valuesOf(item, 7)).not.toEqual(valuesOf({ ...item, id: 'other' }, 7));
  });

  test('of a judgement are 对 and 错 in this order, each with its feedback', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(optionsOf(judge(false), seed)).toEqual([
        { value: 'true', text: '对', feedback: 'so' },
        { value: 'false', text: '错', feedback: 'not so' },
      ]);
    }
  });
});

describe('a value is picked', () => {
  test('when it is the response, or one of a multiple’s', () => {
    expect([isPicked('a', 'a'), isPicked('a', 'b')]).toEqual([true, false]);
    expect([isPicked(['a', 'c'], 'c'), isPicked(['a', 'c'], 'b')]).toEqual([true, false]);
  });

  test('when it is the judgement in words', () => {
    expect([isPicked(true, 'true'), isPicked(true, 'false')]).toEqual([true, false]);
    expect([isPicked(false, 'false'), isPicked(false, 'true')]).toEqual([true, false]);
  });

  test('never before an answer, nor when only a part of the id is the same', () => {
    expect([isPicked(undefined, 'a'), isPicked(undefined, 'undefined'), isPicked([], 'a')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isPicked('ab', 'a'), isPicked(['ab'], 'a')]).toEqual([false, false]);
  });
});

describe('picking', () => {
  test('a judgement gives yes or no, whatever stood before', () => {
    expect([pick(judge(true), undefined, 'true'), pick(judge(true), true, 'false')]).toEqual([true, false]);
  });

  test('a choice replaces the one before, and picked again stays', () => {
    const item = choice(['a', 'b'], 'a');
    expect([pick(item, undefined, 'a'), pick(item, 'a', 'b'), pick(item, 'a', 'a')]).toEqual(['a', 'b', 'a']);
  });

  test('one of a multiple adds it, and picked again takes it back', () => {
    const item = multiple(['a', 'b', 'c'], ['a', 'b']);
    expect(pick(item, undefined, 'b')).toEqual(['b']);
    const before = Object.freeze(['b']) as string[];
    expect(pick(item, before, 'a')).toEqual(['b', 'a']);
    expect(pick(item, before, 'b')).toEqual([]);
  });
});
