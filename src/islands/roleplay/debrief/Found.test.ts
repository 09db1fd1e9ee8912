import { expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { Found } from './Found.tsx';

const facts = { shift: '她上夜班', debt: '家里欠着债', son: '儿子在外地' };

/** What is told after a talk of one line that brought some facts to light. */
const found = (learns: string[], known: Record<string, string> = facts) => {
  const made = {
    ...scenario({ one: turn(choice('ask', 'good', 2, { learns }), choice('wait', 'good', 0)), good: ending('good') }),
    facts: known,
  };
  return Found({ scenario: made, timeline: debrief(made, ['ask'], 60).timeline, lang: undefined });
};

test('a scenario without facts has nothing to find', () => {
  expect(found([], {})).toBeNull();
});

test('where nothing came to light there is no list', () => {
  expect(wordsIn(found([]), 'ul')).toEqual([]);
  expect(wordsIn(found([]), 'p')).toEqual(['这一遍什么也没问出来，还有 3 件没有遇上。']);
});

test('what came to light is listed as it was heard, and the rest only counted', () => {
  expect(wordsIn(found(['son', 'shift']), 'li')).toEqual(['儿子在外地', '她上夜班']);
  expect(wordsIn(found(['son', 'shift']), 'p')).toEqual(['这一遍遇上 2 件，还有 1 件没有遇上。']);
});

test('where all came to light nothing is left to count', () => {
  expect(wordsIn(found(['shift', 'debt', 'son']), 'p')).toEqual(['这一遍遇上 3 件。']);
});
