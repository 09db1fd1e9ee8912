import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { tinyPlan } from '../../../../tests/examples/tiny-plan.ts';
import { choice, ending, meter, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { Scenario } from '../../../course/scenario.ts';
import { Beside } from './Beside.tsx';

const visit = scenario({
  door: {
    ...turn(
      choice('ask', 'sofa', 2, { effects: { trust: 1 } }),
      choice('chat', 'sofa', 0),
      choice('leave', 'poor', -2, { effects: { trust: -5 } }),
    ),
    says: '谁呀',
  },
  sofa: {
    ...turn(choice('wait', 'good', 2), choice('push', 'poor', -2, { effects: { trust: -2 } })),
    says: '坐吧',
  },
  good: ending('good'),
  poor: ending('poor'),
});

const play = (choices: string[]) => ({ id: choices.join(), scenario: 'tiny', seed: 1, startedAt: 0, choices });
const table = (one: string[], other: string[], made: Scenario = visit) =>
  Beside({ plan: tinyPlan(), scenario: made, present: play(one), other: play(other) });
const rows = (one: string[], other: string[], made?: Scenario) =>
  // The head's row has only names.
  wordsIn(table(one, other, made), 'tr').slice(1);

describe('where two playthroughs part', () => {
  const caption = (one: string[], other: string[]) => wordsIn(table(one, other), 'caption')[0];

  test('is nowhere where both said the same', () => {
    expect(caption(['ask', 'wait'], ['ask', 'wait'])).toBe('两遍说的一模一样。');
  });

  test('may be the first scene', () => {
    expect(caption(['ask', 'wait'], ['chat', 'wait'])).toBe('第一个场面就分开了。');
  });

  test('is the scene after those in which they said the same', () => {
    expect(caption(['ask', 'wait'], ['ask', 'push'])).toBe('前 1 个场面说的一样，从第 2 个场面分开。');
  });
});

test('each scene has what both said and what it did to the meter, and what was said by both once', () => {
  expect(rows(['ask', 'wait'], ['ask', 'push'])).toEqual([
    '1　谁呀ask信任 +1一样',
    '2　坐吧（从这里分开）wait信任不变push信任 −2',
    '结局good，好结局，100 分poor，不好的结局，30 分',
  ]);
});

test('a scene that only one came to says so for the other', () => {
  expect(rows(['leave'], ['chat', 'wait'])).toEqual([
    '1　谁呀（从这里分开）leave信任 −5chat信任不变',
    '2　坐吧没有走到wait信任不变',
    '结局poor，不好的结局，0 分good，好结局，85 分',
  ]);
});

test('three meters are told one after the other', () => {
  const meters = { trust: meter(5), tension: { ...meter(5), label: '紧张' }, hope: { ...meter(10), label: '希望' } };
  const said = choice('say', 'good', 1, { effects: { trust: 2, tension: -3, hope: 1 } });
  const made = scenario({ one: turn(said, choice('wait', 'good', 0)), good: ending('good') }, meters);
  expect(rows(['say'], ['say'], made)[0]).toBe('1　……say信任 +2，紧张 −3，希望不变一样');
});
