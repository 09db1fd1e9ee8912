import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, multiple } from '../../tests/examples/tiny-items.ts';
import type { MultipleItem } from '../course/item.ts';
import { grade } from './grade.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const rules = fc.constantFrom('proportional', 'half', 'exact') as fc.Arbitrary<MultipleItem['rule']>;
const banks = fc
  .record({ keys: fc.subarray(ids, { minLength: 2, maxLength: 5 }), rule: rules })
  .map(({ keys, rule }) => ({ keys, item: multiple(ids, keys, { rule }) }));
const picks = fc.shuffledSubarray(ids);

test('a score is a number from 0 to 1 and the verdict says which', () => {
  fc.assert(
    fc.property(banks, picks, ({ item }, response) => {
      const { score, verdict } = grade(item, response);
      expect(score >= 0 && score <= 1).toBe(true);
      const said = score === 1 ? 'right' : score > 0 ? 'partial' : response.length > 0 ? 'wrong' : 'unanswered';
      expect(verdict).toBe(said);
    }),
  );
});

test('neither the order shown nor the order of picking matters', () => {
  fc.assert(
    fc.property(banks, picks, fc.shuffledSubarray(ids, { minLength: 6 }), ({ item, keys }, response, shown) => {
      const elsewhere = grade(multiple(shown, keys, { rule: item.rule }), [...response].reverse());
      const { score, verdict } = grade(item, response);
      expect({ score: elsewhere.score, verdict: elsewhere.verdict }).toEqual({ score, verdict });
    }),
  );
});

test('the keys and nothing else earn 1', () => {
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

test('of a choice exactly one response earns 1 and the others 0, in whatever order it is shown', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), fc.nat(5), (shown, at) => {
      const key = shown[at % shown.length] as string;
      for (const id of shown) expect(grade(choice(shown, key), id).score).toBe(id === key ? 1 : 0);
    }),
  );
});
