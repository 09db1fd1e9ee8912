import { describe, expect, test } from 'vitest';
import { judge, multiple } from '../../tests/examples/tiny-items.ts';
import { confidenceSplit, verdictsOf } from './verdicts.ts';

const two = (id: string) => multiple(['a', 'b', 'c'], ['a', 'b'], { id });
const items = [judge(true, { id: 'one' }), two('two'), judge(true, { id: 'three' }), judge(true, { id: 'four' })];
const responses = { one: true, two: ['a'], three: false };

test('verdicts come in the order of the paper, each with its module; unanswered is wrong', () => {
  expect(verdictsOf(responses, items, (id) => `m-${id}`)).toEqual([
    { id: 'one', module: 'm-one', verdict: 'right' },
    { id: 'two', module: 'm-two', verdict: 'partial' },
    { id: 'three', module: 'm-three', verdict: 'wrong' },
    { id: 'four', module: 'm-four', verdict: 'wrong' },
  ]);
});

describe('confidence and correctness part', () => {
  const split = (confidence: Record<string, number>) => {
    const { sureNotRight, unsureRight } = confidenceSplit(responses, items, confidence);
    return [sureNotRight, unsureRight].map((list) => list.map(({ id }) => id));
  };

  test('where the learner was sure of what was wrong or partly right, in the order of the paper', () => {
    expect(split({ three: 2, two: 2, one: 2 })).toEqual([['two', 'three'], []]);
  });

  test('where the learner was not sure of what was right', () => {
    expect(split({ one: 0, two: 0, three: 0 })).toEqual([[], ['one']]);
  });

  test('nowhere in between, nor without a word on it', () => {
    expect(split({ one: 1, two: 1, three: 1 })).toEqual([[], []]);
    expect(split({})).toEqual([[], []]);
  });

  test('never on an item without answer', () => {
    expect(split({ four: 2 })).toEqual([[], []]);
    expect(split({ four: 0 })).toEqual([[], []]);
  });
});
