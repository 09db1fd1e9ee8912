import { expect, test } from 'vitest';
import { choice, ending, meter, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { explore, TooManyStates } from './explore.ts';
import { randomPlay } from './random-play.ts';
import { PlayError } from './state.ts';
import { verify } from './verify.ts';

test('errors say what they are and which scenario they are about', () => {
  expect(`${new PlayError('tiny', 'no node "roof"')}`).toBe('PlayError: scenario "tiny": no node "roof"');
  expect(`${new TooManyStates('tiny')}`).toBe('TooManyStates: scenario "tiny": more states than can be searched');
});

test('an exit to a node that does not exist is refused by name', () => {
  const made = scenario({ only: turn(choice('up', 'roof'), choice('stay', 'end')), end: ending('good') });
  expect(() => verify(made, 60)).toThrow(new PlayError('tiny', 'no node "roof"'));
});

test('each value of two meters with each set of four facts, clean or not, is a state of its own', () => {
  const facts = ['f1', 'f2', 'f3', 'f4'];
  const sets = Array.from({ length: 16 }, (_, set) => facts.filter((_, at) => set & (1 << at)));
  const effects = Array.from({ length: 33 }, (_, at) => ({ trust: (at % 11) - 5, calm: Math.floor(at / 11) - 1 }));
  const ways = sets.flatMap((learns) =>
    effects.flatMap((effects) => [
      { learns, effects },
      { learns, effects, critical: 'threat' },
    ]),
  );
  const made = scenario(
    { door: turn(...ways.map((way, at) => choice(`c${at}`, 'end', 0, way))), end: ending('fair') },
    { trust: meter(5), calm: { ...meter(0), from: -1, to: 1 } },
  );
  const { places } = explore({ ...made, facts: Object.fromEntries(facts.map((fact) => [fact, '……'])) });
  expect(places.length).toBe(1 + 16 * 33 * 2);
});

test('of best plays that meet at a lesser ending, the first in the author’s order is told', () => {
  const made = scenario({
    door: turn(choice('left', 'half', 2), choice('right', 'half', 2), choice('stay', 'open', 0)),
    open: ending('good'),
    half: ending('fair'),
  });
  expect(verify(made, 60).faults).toContainEqual({ kind: 'best-play-misses', node: 'half', play: ['left'] });
});

test('a dead end tells all that is known there, in the order in which it was learnt', () => {
  const made = scenario({
    door: turn(choice('ask', 'stuck', 2, { learns: ['bike', 'lift'] }), choice('leave', 'end', 0)),
    stuck: turn(choice('on', 'end', 0, { when: { trust: '>9' } })),
    end: ending('good'),
  });
  expect(verify({ ...made, facts: { lift: '电梯停过', bike: '车在楼下充电' } }, 60).faults).toContainEqual({
    kind: 'dead-end',
    node: 'stuck',
    play: ['ask'],
    state: '信任 5（中）；已知：车在楼下充电、电梯停过；没有硬伤',
  });
});

test('random play counts a dead end as no ending', () => {
  const made = scenario({
    door: turn(choice('on', 'good', 2), choice('off', 'stuck', 0)),
    stuck: turn(choice('on', 'good', 0, { when: { trust: '>9' } })),
    good: ending('good'),
  });
  expect([...randomPlay(made, explore(made), 60).shares]).toEqual([['good', 0.5]]);
});
