import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, sound, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Node } from '../course/scenario.ts';
import { explore, TooManyStates } from './explore.ts';
import { randomPlay } from './random-play.ts';
import { PlayError } from './state.ts';
import { verify } from './verify.ts';

const faults = (nodes: Record<string, Node>, passMark = 60) => verify(scenario(nodes), passMark).faults;
const knowing = { when: { knows: ['night-shift'] } };

test('finds no fault in a sound scenario', () => {
  expect(faults(sound)).toEqual([]);
});

describe('score', () => {
  test('passes with a poor ending: two best steps and a fairly good one make 55', () => {
    const close = turn(
      choice('name-it', [{ when: { trust: '>=7' }, to: 'open' }, { to: 'half' }], 2, knowing),
      choice('offer', 'shut', 1),
      choice('push', 'shut', -2),
    );
    expect(faults({ ...sound, close }, 55)).toEqual([{ kind: 'poor-passes', node: 'shut', score: 55 }]);
    expect(faults({ ...sound, close }, 55.1)).toEqual([]);
  });

  test('that passes with a poor ending is told once, at its highest', () => {
    const only = turn(choice('a', 'shut', 2), choice('b', 'shut', 1), choice('c', 'shut', -2));
    const found = faults({ only, shut: ending('poor') }, 40);
    expect(found.filter(({ kind }) => kind === 'poor-passes')).toEqual([
      { kind: 'poor-passes', node: 'shut', score: 60 },
    ]);
  });

  const fairs = (...ids: string[]) => ids.map((id) => choice(id, 'half', 1));
  const ends = { open: ending('good'), half: ending('fair'), shut: ending('poor') };

  test('is more than 50 in the mean of random play, though it passes no more often than 20 %', () => {
    const only = turn(choice('best', 'open', 2), ...fairs('a', 'b', 'c'), choice('worst', 'shut', -2));
    expect(faults({ only, ...ends }, 66)).toEqual([{ kind: 'random-mean', mean: expect.closeTo(59, 9) }]);
  });

  test('of random play passes more often than 20 %, though it is no more than 50 in the mean', () => {
    const only = turn(choice('best', 'open', 2), choice('worst', 'shut', -2));
    expect(faults({ only, open: ends.open, shut: ends.shut })).toEqual([{ kind: 'random-passes', passes: 0.5 }]);
  });

  test('of 50 in the mean and a chance of 20 % are allowed, even as binary fractions a little higher', () => {
    const alike = (many: number, to: string, merit: number) =>
      Array.from({ length: many }, (_, at) => choice(`${to}-${at}`, to, merit));
    const passing = (best: number, worst: number, mark: number) => {
      const only = turn(...alike(best, 'open', 2), ...alike(worst, 'shut', -2));
      const made = verify(scenario({ only, open: ends.open, shut: ends.shut }), mark);
      return { ...made.random, kinds: made.faults.map(({ kind }) => kind) };
    };
    const even = passing(9, 9, 60);
    expect(even.mean).toBeGreaterThan(50);
    expect(even.kinds).toEqual(['random-passes']);
    const fifth = passing(11, 44, 60);
    expect(fifth.passes).toBeGreaterThan(0.2);
    expect(fifth.kinds).toEqual([]);
  });
});

test('counts states that playthroughs share once, turns, endings, and scores', () => {
  const made = scenario({
    one: turn(choice('a', 'two', 2, { effects: { trust: 1 } }), choice('b', 'two', 0, { effects: { trust: 1 } })),
    two: turn(choice('c', 'good', 2), choice('d', 'three', -2)),
    three: turn(choice('e', 'poor', 1), choice('f', 'fair', 1)),
    fair: ending('fair'),
    good: ending('good'),
    poor: ending('poor'),
  });
  // Of 60 points: a 30 or 60 with c, 0 or 30 with d; the steps at three count for nothing.
  expect(verify(made, 60)).toMatchObject({
    states: 6,
    turns: { shortest: 2, longest: 3 },
    endings: [
      { node: 'fair', ending: 'fair', share: 0.25 },
      { node: 'good', ending: 'good', share: 0.5 },
      { node: 'poor', ending: 'poor', share: 0.25 },
    ],
    random: { mean: (100 + 70) / 4 + (30 + 0 + 50 + 20) / 8, passes: 0.5 },
    best: 100,
    worst: 0,
  });
});

test('a dead end earns random play nothing, and belongs to no ending', () => {
  const made = scenario({
    one: turn(choice('best', 'good', 2), choice('worst', 'stuck', -2)),
    stuck: turn(choice('a', 'good', 0, { when: { trust: '>9' } })),
    good: ending('good'),
  });
  const { endings, random, best, worst } = verify(made, 60);
  expect(endings).toEqual([{ node: 'good', ending: 'good', share: 0.5 }]);
  expect({ random, best, worst }).toEqual({ random: { mean: 50, passes: 0.5 }, best: 100, worst: 0 });
});

test('worths that differ a little are kept apart', () => {
  const rated = (mean: number) => ({ mean, sd: 1, n: 9 });
  const made = scenario({
    one: turn(choice('a', 'fair', 2), choice('b', 'fair', rated(0.08)), choice('c', 'fair'), choice('d', 'fair', -2)),
    fair: ending('fair'),
  });
  // 80, 51.2, 50 and 20.
  expect(verify(made, 51).random).toEqual({ mean: expect.closeTo(50.3, 9), passes: 0.5 });
});

test('choices that lead alike are kept apart where they are worth something else', () => {
  const made = scenario({
    one: turn(choice('ask', 'two', 0, { learns: ['night-shift'] }), choice('nod', 'two')),
    two: turn(
      choice('know', 'fair', 2, { when: { knows: ['night-shift'] } }),
      choice('plain', 'fair', 0, { when: { lacks: ['night-shift'] } }),
      choice('some', 'fair', 1),
      choice('least', 'fair', -2),
    ),
    fair: ending('fair'),
  });
  // Knowing: 80, 65 and 20. Not knowing: 60, 80 and 20, where some earn nothing less than the best.
  expect(verify(made, 60).random.mean).toBeCloseTo((80 + 65 + 20 + 60 + 80 + 20) / 6, 9);
});

describe('what the content checks must have mended before is refused by name', () => {
  test('a circle', () => {
    const made = scenario({ a: turn(choice('on', 'b')), b: turn(choice('back', 'a')) });
    expect(() => verify(made, 60)).toThrow(new PlayError('tiny', 'a circle through node "a"'));
  });

  test('more facts than can be told apart', () => {
    const facts = Object.fromEntries(Array.from({ length: 49 }, (_, at) => [`fact-${at}`, '……']));
    expect(() => verify({ ...scenario(sound), facts }, 60)).toThrow(new TooManyStates('tiny'));
  });

  test('more states than can be searched', () => {
    const { places } = explore(scenario(sound));
    expect(explore(scenario(sound), places.length).places).toEqual(places);
    expect(() => explore(scenario(sound), 3)).toThrow(new TooManyStates('tiny'));
  });

  test('more sums of worths than can be told apart', () => {
    const merits = [-2, 1.37, 2].map((mean) => ({ mean, sd: 1, n: 9 }));
    const turnTo = (to: string) => turn(...merits.map((merit, at) => choice(`c${at}`, to, merit)));
    const made = scenario({ one: turnTo('two'), two: turnTo('end'), end: ending('good') });
    // One at the start, three before the second turn, six at the end: of nine ways three pairs earn alike.
    expect(randomPlay(made, explore(made), 60, 10).best).toBe(100);
    expect(() => randomPlay(made, explore(made), 60, 9)).toThrow(new TooManyStates('tiny'));
  });
});
