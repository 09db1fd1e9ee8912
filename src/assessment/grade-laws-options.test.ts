import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, judge, multiple } from '../../tests/examples/tiny-items.ts';
import type { MultipleItem } from '../course/item.ts';
import { grade } from './grade.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const rules = fc.constantFrom<MultipleItem['rule'][]>('proportional', 'half', 'exact');
const banks = fc
  .record({ keys: fc.subarray(ids, { minLength: 2, maxLength: 5 }), rule: rules })
  .map(({ keys, rule }) => ({ keys, item: multiple(ids, keys, { rule }) }));
const picks = fc.shuffledSubarray(ids);

test('of a multiple the keys and nothing else earn 1', () => {
  fc.assert(
    fc.property(banks, picks, ({ item, keys }, response) => {
      expect(grade(item, keys).score).toBe(1);
      const same = response.length === keys.length && response.every((id) => keys.includes(id));
      expect(grade(item, response).score === 1).toBe(same);
    }),
  );
});

test('one more right pick never costs points, any wrong pick costs all', () => {
  fc.assert(
    fc.property(banks, picks, fc.constantFrom(...ids), ({ item, keys }, response, extra) => {
      const without = response.filter((id) => id !== extra);
      const [less, more] = [grade(item, without).score, grade(item, [...without, extra]).score];
      if (keys.includes(extra)) expect(more).toBeGreaterThanOrEqual(less);
      else expect(more).toBe(0);
    }),
  );
});

test('one wrong pick less never costs points', () => {
  fc.assert(
    fc.property(banks, picks, ({ item, keys }, response) => {
      const cleaner = response.filter((id) => keys.includes(id));
      expect(grade(item, cleaner).score).toBeGreaterThanOrEqual(grade(item, response).score);
    }),
  );
});

test('for the same picks exact never gives more than half, nor half less than 0.5 where proportional gives points', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 2, maxLength: 5 }), picks, (keys, response) => {
      const by = (rule: MultipleItem['rule']) => grade(multiple(ids, keys, { rule }), response).score;
      expect(by('exact')).toBeLessThanOrEqual(by('half'));
      expect(by('half') >= 0.5).toBe(by('proportional') > 0);
    }),
  );
});

test('of a choice exactly one response earns 1 and the others 0, in whatever order it is shown', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), fc.nat(5), (shown, at) => {
      const key = shown[at % shown.length] as string;
      for (const id of shown) expect(grade(choice(shown, key), id).score).toBe(id === key ? 1 : 0);
    }),
  );
});

test('of a judge one judgement earns 1 and the other 0', () => {
  for (const answer of [true, false]) {
    expect(grade(judge(answer), answer).score).toBe(1);
    expect(grade(judge(answer), !answer).score).toBe(0);
  }
});
