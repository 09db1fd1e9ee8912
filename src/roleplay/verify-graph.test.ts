import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, sound, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Node, Turn } from '../course/scenario.ts';
import { replay } from './state.ts';
import { verify } from './verify.ts';

const faults = (nodes: Record<string, Node>, passMark = 60) => verify(scenario(nodes), passMark).faults;
const knowing = { when: { knows: ['night-shift'] } };

describe('a dead end', () => {
  const shy = turn(
    choice('name-it', [{ when: { trust: '>=7' }, to: 'open' }, { to: 'half' }], 2, knowing),
    choice('offer', 'half', 1, knowing),
    choice('push', 'shut', -2, { when: { clean: true } }),
  );

  test('is told once a node, with a way there and the state', () => {
    expect(faults({ ...sound, close: shy })).toEqual([
      { kind: 'dead-end', node: 'close', play: ['vow', 'wait'], state: '信任 6（中）；什么都还不知道；有硬伤' },
    ]);
  });

  test('tells what is known there', () => {
    const close = turn(
      choice('name-it', [{ when: { trust: '>=7' }, to: 'open' }, { to: 'half' }], 2, { when: { trust: '>=6' } }),
      choice('offer', 'half', 1, { when: { trust: '>=5' } }),
      choice('push', 'shut', -2, { when: { clean: false } }),
    );
    expect(faults({ ...sound, close }, 80)).toEqual([
      { kind: 'dead-end', node: 'close', play: ['listen', 'blame'], state: '信任 4（中）；已知：她上夜班；没有硬伤' },
    ]);
  });
});

describe('what nobody can reach', () => {
  test('is a node', () => {
    const attic = turn(choice('a', 'shut', 1), choice('b', 'half', 0, { when: { trust: '>=1' } }));
    expect(faults({ ...sound, attic })).toEqual([{ kind: 'node-unreachable', node: 'attic' }]);
  });

  test('is an ending', () => {
    expect(faults({ ...sound, lost: ending('poor') })).toEqual([{ kind: 'ending-unreachable', node: 'lost' }]);
  });

  test('is a choice whose condition never holds, and the ending behind it', () => {
    const { choices } = sound.talk as Turn;
    const talk = turn(...choices, choice('bribe', 'court', -2, { when: { trust: '>=7' } }));
    expect(faults({ ...sound, talk, court: ending('poor') })).toEqual([
      { kind: 'choice-never-open', node: 'talk', choice: 'bribe' },
      { kind: 'ending-unreachable', node: 'court' },
    ]);
  });
});

describe('a condition', () => {
  const closing = (to: Parameters<typeof choice>[1]) =>
    turn(choice('name-it', to, 2, knowing), choice('offer', 'half', 1), choice('push', 'shut', -2));

  test('of a choice always holds', () => {
    const { choices } = sound.talk as Turn;
    const talk = turn(...choices, choice('sigh', 'close', -2, { when: { trust: '>=5' } }));
    expect(faults({ ...sound, talk })).toEqual([{ kind: 'choice-always-open', node: 'talk', choice: 'sigh' }]);
  });

  test('of an exit never holds', () => {
    const close = closing([
      { when: { trust: '>=7' }, to: 'open' },
      { when: { clean: false }, to: 'shut' },
      { to: 'half' },
    ]);
    expect(faults({ ...sound, close })).toEqual([
      { kind: 'exit-never-taken', node: 'close', choice: 'name-it', exit: 1 },
    ]);
  });

  test('of an exit always holds where it is asked, and what stands after it is not named too', () => {
    const close = closing([
      { when: { trust: '>=7' }, to: 'open' },
      { when: { trust: '<7' }, to: 'half' },
      { when: { trust: '<3' }, to: 'shut' },
      { to: 'half' },
    ]);
    expect(faults({ ...sound, close })).toEqual([
      { kind: 'exit-always-taken', node: 'close', choice: 'name-it', exit: 1 },
    ]);
  });

  test('is missing at an exit before others', () => {
    const close = closing([{ when: { trust: '>=7' }, to: 'open' }, { to: 'half' }, { to: 'shut' }]);
    expect(faults({ ...sound, close })).toEqual([
      { kind: 'exit-always-taken', node: 'close', choice: 'name-it', exit: 1 },
    ]);
  });
});

test('a critical error reaches a good ending: a way there is told', () => {
  const { choices } = sound.talk as Turn;
  const talk = turn(...choices, choice('threaten', 'close', -2, { critical: 'threat', effects: { trust: 1 } }));
  expect(faults({ ...sound, talk })).toEqual([
    { kind: 'critical-reaches-good', node: 'open', play: ['listen', 'threaten', 'name-it'] },
  ]);
});

describe('best play', () => {
  test('misses the good ending by one of two best choices', () => {
    const { choices } = sound.talk as Turn;
    const talk = turn(...choices.map((one) => (one.id === 'hurry' ? { ...one, merit: 2 } : one)));
    const play = ['listen', 'hurry', 'name-it'];
    expect(replay(scenario({ ...sound, talk }), play).node).toBe('half');
    expect(faults({ ...sound, talk })).toEqual([{ kind: 'best-play-misses', node: 'half', play }]);
  });

  test('takes any choice where all are equal', () => {
    const talk = turn(choice('nod', 'close', 1, { effects: { trust: 1 } }), choice('cough', 'close', 1));
    expect(faults({ ...sound, talk })).toContainEqual({
      kind: 'best-play-misses',
      node: 'half',
      play: ['listen', 'cough', 'name-it'],
    });
  });
});

describe('a clock', () => {
  const timed = (start: number) =>
    verify({ ...scenario(sound), clock: { label: '离开会', start, turn: 5 } }, 60).faults;

  test('that runs out in the longest playthrough is told with what that takes', () => {
    expect(timed(14)).toEqual([{ kind: 'clock-runs-out', turns: 3, minutes: 15, start: 14 }]);
  });

  test('may run out with the last word', () => {
    expect(timed(15)).toEqual([]);
  });
});
