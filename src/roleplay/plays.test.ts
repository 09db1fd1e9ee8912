import { expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { plays, playsToEnd } from './plays.ts';

const visit = scenario({
  door: turn(choice('ask', 'talk'), choice('leave', 'poor')),
  talk: turn(choice('close', 'good'), choice('wait', 'good', 0, { when: { trust: '>9' } })),
  good: ending('good'),
  poor: ending('poor'),
});

test('a row of choices plays where each of them is open, whether or not it comes to an ending', () => {
  expect(plays(visit, ['ask', 'close'])).toBe(true);
  expect(plays(visit, ['ask'])).toBe(true);
  expect(plays(visit, [])).toBe(true);
});

test('it does not where a choice is gone, is not open, or comes after the ending', () => {
  expect(plays(visit, ['shout'])).toBe(false);
  expect(plays(visit, ['ask', 'wait'])).toBe(false);
  expect(plays(visit, ['leave', 'close'])).toBe(false);
});

test('it plays to the end only where it comes to an ending', () => {
  expect(playsToEnd(visit, ['ask', 'close'])).toBe(true);
  expect(playsToEnd(visit, ['ask'])).toBe(false);
  expect(playsToEnd(visit, ['shout'])).toBe(false);
});

test('what is wrong with the scenario itself is not hidden', () => {
  const broken = { ...visit, nodes: { door: { ...visit.nodes.door, choices: undefined } } };
  expect(() => plays(broken as unknown as typeof visit, ['ask'])).toThrow(TypeError);
});
