import { expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { tinyPlan } from '../../../../tests/examples/tiny-plan.ts';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { SelfRating } from '../../../record/shape.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { Estimate } from './Estimate.tsx';

const plan = tinyPlan({
  competences: [
    { id: 'hearing', label: '听', methods: ['echo'] },
    { id: 'calming', label: '稳', methods: ['silence'] },
  ],
});
const echo = { methods: ['echo'] };
/** The first slip closes the good ending, the second the fair one. */
const made = scenario({
  one: turn(choice('ask', 'two', 2, echo), choice('slip', 'late', -2)),
  two: turn(choice('close', 'good', 2, echo), choice('slip', 'late', -2, { misuses: ['echo'] })),
  late: turn(choice('mend', 'fair', 2), choice('slip', 'poor', -2)),
  good: ending('good'),
  fair: ending('fair'),
  poor: ending('poor'),
});

const told = (choices: string[], rating: SelfRating) =>
  wordsIn(Estimate({ plan, debrief: debrief(made, choices, 60), rating }), 'li');
const well = ['ask', 'close'];
const mended = ['ask', 'slip', 'mend'];
const badly = ['slip', 'slip'];

test('nothing stands where nothing was said, nor where only a competence was that there is no more', () => {
  const shown = (rating: SelfRating) => Estimate({ plan, debrief: debrief(made, well, 60), rating });
  expect(shown({})).toBeNull();
  expect(shown({ competence: 'dropped' })).toBeNull();
});

test('a band below the score was too low, one that holds it right, one above it too high', () => {
  expect(told(mended, { band: 2 })).toEqual(['你估 40 到 60 分，得了 60 分：估得准。']);
  expect(told(mended, { band: 1 })).toEqual(['你估 20 到 40 分，得了 60 分：估低了。']);
  expect(told(mended, { band: 4 })).toEqual(['你估 80 到 100 分，得了 60 分：估高了。']);
});

test('the lowest band is said too', () => {
  expect(told(badly, { band: 0 })).toEqual(['你估 0 到 20 分，得了 0 分：估得准。']);
});

test('no turn where there was none, and a turn where there was one, agree', () => {
  expect(told(well, { turn: -1 })).toEqual(['你说没有哪一句是转折，算下来也是。']);
  expect(told(mended, { turn: 1 })).toEqual(['你说转在第 2 步，算下来也是。']);
});

test('any one of two turns agrees, the first step too', () => {
  expect(told(badly, { turn: 0 })).toEqual(['你说转在第 1 步，算下来也是。']);
  expect(told(badly, { turn: 1 })).toEqual(['你说转在第 2 步，算下来也是。']);
});

test('a turn where there was none is told so', () => {
  expect(told(well, { turn: 0 })).toEqual(['你说转在第 1 步；算下来没有转坏的一步。']);
});

test('another turn, or none where there was one, is told with the steps that were', () => {
  expect(told(mended, { turn: 2 })).toEqual(['你说转在第 3 步；算下来是第 2 步。']);
  expect(told(badly, { turn: -1 })).toEqual(['你说没有哪一句是转折；算下来是第 1、2 步。']);
});

test('a competence is told with how often its methods were used, gone against and missed', () => {
  expect(told(well, { competence: 'hearing' })).toEqual(['你说最该再练的是听：这一遍用到 2 步。']);
  expect(told(mended, { competence: 'hearing' })).toEqual(['你说最该再练的是听：这一遍用到 1 步，用反 1 步。']);
  expect(told(badly, { competence: 'hearing' })).toEqual(['你说最该再练的是听：这一遍错过 1 步。']);
});

test('a competence that no step had to do with is told so', () => {
  expect(told(well, { competence: 'calming' })).toEqual(['你说最该再练的是稳：这一遍没有遇上要用它的一步。']);
});

test('what was said is told in the order in which it was asked', () => {
  expect(told(well, { competence: 'hearing', turn: -1, band: 4 })).toEqual([
    '你估 80 到 100 分，得了 100 分：估得准。',
    '你说没有哪一句是转折，算下来也是。',
    '你说最该再练的是听：这一遍用到 2 步。',
  ]);
});
