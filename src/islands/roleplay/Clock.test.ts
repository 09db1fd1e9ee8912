import { expect, test } from 'vitest';
import { wordsOf } from '../../../tests/examples/element-words.ts';
import { scenario } from '../../../tests/examples/tiny-scenarios.ts';
import { start } from '../../roleplay/state.ts';
import { Clock } from './Clock.tsx';

const made = scenario({});
const clock = { label: '离开会', start: 20, turn: 3 };
const at = (turns: number) => ({ ...start(made), turns });

test('the clock tells what is left after the turns so far, and the step one is at', () => {
  const told = (turns: number) => wordsOf(Clock({ scenario: { ...made, clock }, state: at(turns), lang: undefined }));
  expect([told(0), told(2)]).toEqual(['离开会还有 20 分钟　第 1 步', '离开会还有 14 分钟　第 3 步']);
});

test('a scene without a clock has only the step', () => {
  expect(wordsOf(Clock({ scenario: made, state: at(2), lang: undefined }))).toBe('第 3 步');
});
