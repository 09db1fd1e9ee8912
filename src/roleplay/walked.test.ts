import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plays } from '../../tests/examples/plays.ts';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { steps } from './debrief.ts';
import { replay } from './state.ts';
import { walked } from './walked.ts';

const visit = scenario({
  door: turn(choice('ask', 'talk'), choice('leave', 'poor')),
  talk: turn(choice('close', 'good'), choice('push', 'poor'), choice('wait', 'good', 0, { when: { trust: '>9' } })),
  good: ending('good'),
  poor: ending('poor'),
});
const been = (...played: string[][]) => {
  const { nodes, ways } = walked(visit, played);
  return { nodes: [...nodes], ways: [...ways] };
};

describe('where playthroughs have been', () => {
  test('are the nodes of each, its ending too, and the ways between them', () => {
    expect(been(['ask', 'close'])).toEqual({ nodes: ['door', 'talk', 'good'], ways: ['door talk', 'talk good'] });
  });

  test('is gathered from all of them, each place once', () => {
    expect(been(['ask', 'close'], ['leave'], ['ask', 'close'], ['ask', 'push'])).toEqual({
      nodes: ['door', 'talk', 'good', 'poor'],
      ways: ['door talk', 'talk good', 'door poor', 'talk poor'],
    });
  });

  test('is the start where one has only begun, and nowhere where there is none', () => {
    expect(been([])).toEqual({ nodes: ['door'], ways: [] });
    expect(been()).toEqual({ nodes: [], ways: [] });
  });
});

describe('a playthrough that the edited scenario no longer plays', () => {
  test('counts as far as it goes, and the next one in full', () => {
    expect(been(['ask', 'shout', 'close'], ['leave'])).toEqual({
      nodes: ['door', 'talk', 'poor'],
      ways: ['door talk', 'door poor'],
    });
  });

  test('counts up to a choice that is no longer open, and to an ending that came nearer', () => {
    expect(been(['ask', 'wait'])).toEqual({ nodes: ['door', 'talk'], ways: ['door talk'] });
    expect(been(['leave', 'close'])).toEqual({ nodes: ['door', 'poor'], ways: ['door poor'] });
  });

  test('does not hide what is wrong with the scenario itself', () => {
    const broken = { ...visit, nodes: { ...visit.nodes, door: { ...visit.nodes.door, choices: undefined } } };
    expect(() => walked(broken as unknown as typeof visit, [['ask']])).toThrow(TypeError);
  });
});

test('a playthrough has been at the nodes of its steps and at its end, and nowhere else', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      const { nodes, ways } = walked(made, [choices]);
      const taken = steps(made, choices);
      expect([...nodes]).toEqual([...taken.map(({ node }) => node), replay(made, choices).node]);
      expect([...ways]).toEqual(taken.map(({ node, after }) => `${node} ${after.node}`));
    }),
  );
});
