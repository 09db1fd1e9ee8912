import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, sound, turn } from '../../../tests/examples/tiny-scenarios.ts';
import { mayPass, playOf, scenarioRobotsFor, scorePlayOf } from './scenario-robots.ts';

const robot = (name: string) => {
  const found = scenarioRobotsFor(true).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
/** A scenario of one turn whose choices have these texts and merits; their ids are a, b, c. */
const oneTurn = (...said: [text: string, merit: number][]) =>
  scenario({
    door: turn(...said.map(([text, merit], at) => choice('abc'[at] ?? '', 'end', merit, { text }))),
    end: ending('good'),
  });

describe('a robot says', () => {
  test.each([
    [
      '说最长的',
      [
        ['等一等再说', 0],
        ['走', 2],
        ['催他', -1],
      ],
      'a',
    ],
    [
      '说最长的',
      [
        ['“……！”', 0],
        ['走吧', 2],
        ['催', -1],
      ],
      'b',
    ],
    [
      '说最客气的',
      [
        ['您坐', 1],
        ['请您理解，抱歉', -2],
        ['走', 0],
      ],
      'b',
    ],
    [
      '说最肯许诺的',
      [
        ['我看看', 2],
        ['马上办，一定办好', -1],
        ['保证', 0],
      ],
      'b',
    ],
    [
      '说最肯许诺的',
      [
        ['我看看', 2],
        ['等等', -2],
        ['再说', 0],
      ],
      'b',
    ],
    [
      '说最客气的',
      [
        ['您坐', 1],
        ['您说', 1],
        ['走', -2],
      ],
      'a',
    ],
  ] as [string, [string, number][], string][])('%s: case %#', (name, said, taken) => {
    expect(playOf(robot(name), oneTurn(...said))).toEqual([taken]);
  });
});

test('a robot chooses among what is open, to the end', () => {
  expect(playOf({ name: 'shortest', rate: (text) => -text.length }, scenario(sound))).toEqual(['vow', 'wait', 'push']);
});

test('it earns what a learner would for the same choices', () => {
  expect(
    scorePlayOf({ name: 'w', rate: (text) => ['listen', 'wait', 'name-it'].indexOf(text) }, scenario(sound), 60),
  ).toEqual({
    total: 100,
    passed: true,
  });
  expect(scorePlayOf(robot('说最客气的'), scenario(sound), 60)).toEqual({ total: 0, passed: false });
});

test.each([
  [1, 1],
  [7, 1],
  [8, 2],
  [10, 3],
  [13, 3],
  [20, 6],
])('of %i scenarios a robot may pass %i', (scenarios, passed) => {
  expect(mayPass(scenarios)).toBe(passed);
});

test('in other languages only length is looked at', () => {
  expect(scenarioRobotsFor(false).map(({ name }) => name)).toEqual(['说最长的']);
});
