import { expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { Turning } from './Turning.tsx';

const ends = { good: ending('good'), fair: ending('fair'), poor: ending('poor') };
/** Small talk costs little; a slip at `deep` closes the good ending, one at `late` the fair one. */
const visit = scenario({
  door: turn(choice('ask', 'sofa', 2), choice('chat', 'sofa', 0)),
  sofa: turn(choice('wait', 'deep', 2), choice('hurry', 'deep', 1)),
  deep: turn(choice('name it', 'good', 2), choice('lecture', 'late', -1, { why: '讲了道理' })),
  late: turn(choice('offer', 'fair', 2), choice('drift', 'fair', 0), choice('push', 'poor', -2, { why: '推了一把' })),
  ...ends,
});

const told = (...choices: string[]) =>
  wordsIn(Turning({ timeline: debrief(visit, choices, 60).timeline, lang: undefined }), 'p');

test('a talk that never turned has no turn, and no steps before one', () => {
  const never = ['没有转坏的一句：从头到尾，好结局都还走得到。'];
  expect(told('ask', 'wait', 'name it')).toEqual(never);
  expect(told('chat', 'hurry', 'name it')).toEqual(never);
});

test('a turn is told with its step, what it closed and left, why, and what would have kept it open', () => {
  expect(told('ask', 'wait', 'lecture', 'offer')).toEqual([
    '第 3 步，你说：lecture',
    '从这一句起，好结局走不到了，最多走到中等结局。讲了道理',
    '换成这样就还走得到：name it',
  ]);
});

test('a second turn goes on from where the first one led, until only the poor ending is left', () => {
  expect(told('ask', 'wait', 'lecture', 'push')).toEqual([
    '第 3 步，你说：lecture',
    '从这一句起，好结局走不到了，最多走到中等结局。讲了道理',
    '换成这样就还走得到：name it',
    '第 4 步，你说：push',
    '从这一句起，中等结局走不到了，只剩不好的结局。推了一把',
    '换成这样就还走得到：offer',
  ]);
});

test('lesser steps before the turn are named after it', () => {
  expect(told('chat', 'wait', 'lecture', 'offer').slice(3)).toEqual(['在这之前，第 1 步也有更好的说法。']);
  expect(told('chat', 'hurry', 'lecture', 'offer').slice(3)).toEqual(['在这之前，第 1、2 步也有更好的说法。']);
});

test('lesser steps after the turn are not told as before it, nor is the turn itself', () => {
  expect(told('ask', 'wait', 'lecture', 'drift')).toHaveLength(3);
});

test('where the best line by merit closes the good ending, the line of less merit that keeps it open is told', () => {
  const trap = scenario({
    door: turn(choice('please', 'fair', 2), choice('hold', 'good', 0), choice('hold back', 'good', -1)),
    ...ends,
  });
  const { timeline } = debrief(trap, ['please'], 60);
  expect(wordsIn(Turning({ timeline, lang: undefined }), 'p')).toEqual([
    '第 1 步，你说：please',
    '从这一句起，好结局走不到了，最多走到中等结局。……',
    '换成这样就还走得到：hold',
  ]);
});
