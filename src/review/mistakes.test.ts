import { describe, expect, test } from 'vitest';
import { answersOn, reviewOf } from '../../tests/examples/answers.ts';
import { isMistake, mistakes } from './mistakes.ts';

describe('an item', () => {
  test.each(['w', 'p', 'wr', 'w...r', 'w[rr]', 'wrw', 'wrrw', 'wrrp', 'wrrwr', '[wr]r', 'wr[rw]', 'wr[rp]r', 'r'])(
    'answered %s is among 错题',
    (days) => {
      expect(isMistake({ answers: answersOn(days) })).toBe(true);
    },
  );

  test.each(['wrr', 'w.r...r', 'prr', '[wr]rr', 'wrwrr', 'wrrrr', 'rr'])(
    'answered %s is not: it was right on two days since',
    (days) => {
      expect(isMistake({ answers: answersOn(days) })).toBe(false);
    },
  );
});

test('错题 are those of the record, answered last first, then by id', () => {
  const reviews = {
    a: reviewOf('w'),
    b: reviewOf('w.p'),
    c: reviewOf('wrr'),
    e: reviewOf('.w'),
    d: reviewOf('.w'),
    f: reviewOf('.w'),
  };
  expect(mistakes(reviews)).toEqual(['b', 'd', 'e', 'f', 'a']);
  expect(mistakes({})).toEqual([]);
});
