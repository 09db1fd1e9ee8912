import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPaths, gatedScenarios } from '../../tests/examples/all-paths.ts';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Choice, Ending, Scenario, Turn } from '../course/scenario.ts';
import { isWorse, lookAhead } from './outlook.ts';
import { PlayError, replay, start } from './state.ts';

const ends = { good: ending('good'), fair: ending('fair'), poor: ending('poor') };
/** What can still be reached at the start, and after each of the choices there. */
const looks = (made: Scenario) => {
  const look = lookAhead(made);
  const first = made.nodes[made.start] as Turn;
  return [look(start(made)), ...first.choices.map(({ id }) => look(replay(made, [id])))];
};

describe('one outlook is worse than another', () => {
  test('in the order good, fair, poor, and no ending at all', () => {
    const order = ['good', 'fair', 'poor', undefined] as const;
    order.forEach((better, at) => {
      order.forEach((other, on) => {
        expect(isWorse(other, better)).toBe(on > at);
      });
    });
  });
});

describe('the look ahead', () => {
  test('sees the best ending of those to come, whichever choice leads there', () => {
    const made = scenario({
      door: turn(choice('a', 'talk'), choice('b', 'close'), choice('c', 'poor')),
      talk: turn(choice('a', 'close'), choice('b', 'good')),
      close: turn(choice('a', 'poor'), choice('b', 'fair')),
      ...ends,
    });
    expect(looks(made)).toEqual(['good', 'good', 'fair', 'poor']);
  });

  test('sees an ending that is reached as it is', () => {
    expect(looks(scenario({ only: turn(choice('a', 'fair'), choice('b', 'poor')), ...ends }))).toEqual([
      'fair',
      'fair',
      'poor',
    ]);
  });

  test('sees nothing at a dead end, and past it the poor ending beside it', () => {
    const made = scenario({
      door: turn(choice('a', 'stuck'), choice('b', 'poor')),
      stuck: turn(choice('a', 'good', 0, { when: { trust: '>9' } })),
      ...ends,
    });
    expect(looks(made)).toEqual(['poor', undefined, 'poor']);
    expect(looks({ ...made, start: 'stuck', nodes: { ...made.nodes, stuck: turn() } })).toEqual([undefined]);
  });

  test('refuses by name to look from, or past, a node that does not exist', () => {
    const made = scenario({ only: turn(choice('a', 'poor'), choice('b', 'roof')), ...ends });
    expect(() => lookAhead(made)(start(made))).toThrow(new PlayError('tiny', 'no node "roof"'));
  });

  /** Two ways to one node, where only one of them may go on to the good ending. */
  const meeting = (one: Partial<Choice>, when: Choice['when']) =>
    scenario({
      door: turn(choice('a', 'close', 0), choice('b', 'close', 0, one)),
      close: turn(choice('c', 'good', 0, { when }), choice('d', 'fair')),
      ...ends,
    });

  test.each<[string, Partial<Choice>, Choice['when']]>([
    ['a meter', { effects: { trust: -1 } }, { trust: '>=5' }],
    ['a fact', { learns: ['night-shift'] }, { lacks: ['night-shift'] }],
    ['a critical error', { critical: 'threat' }, { clean: true }],
  ])('tells states of one node apart by %s', (_name, more, when) => {
    expect(looks(meeting(more, when))).toEqual(['good', 'good', 'fair']);
  });

  test('equals the best of all playthroughs taken one by one', () => {
    fc.assert(
      fc.property(gatedScenarios, (made) => {
        const look = lookAhead(made);
        const paths = allPaths(made);
        const over = paths.filter((path) => path.over);
        for (const { choices, state } of paths) {
          const after = over.filter((path) => choices.every((id, at) => path.choices[at] === id));
          const found = after.map((path) => made.nodes[path.state.node]?.ending);
          expect(look(state)).toBe((['good', 'fair', 'poor'] as const).find((kind) => found.includes(kind)));
        }
      }),
    );
  });
});

describe('the look ahead spares itself work', () => {
  /** An ending that counts how often it was looked at. */
  const counted = (kind: Ending['ending']) => {
    const seen = { times: 0 };
    const node: Ending = {
      ...ending(kind),
      get ending() {
        seen.times++;
        return kind;
      },
    };
    return { seen, node };
  };

  test('where playthroughs meet, in whatever order facts were learnt and whichever errors were made', () => {
    const { seen, node } = counted('fair');
    const learn = (...learns: string[]) => choice(`${learns}`, 'close', 0, { learns });
    const err = (critical: string) => choice(critical, 'close', 0, { critical });
    const made = scenario({
      door: turn(learn('bike', 'lift'), learn('lift', 'bike'), err('threat'), err('leak')),
      close: turn(choice('a', 'end')),
      end: node,
    });
    const look = lookAhead({ ...made, facts: { bike: '……', lift: '……' } });
    expect([look(start(made)), look(start(made))]).toEqual(['fair', 'fair']);
    expect(seen.times).toBe(2);
  });

  test('where a good ending is found already', () => {
    const { seen, node } = counted('poor');
    const made = scenario({ only: turn(choice('a', 'good'), choice('b', 'shut')), good: ending('good'), shut: node });
    expect(lookAhead(made)(start(made))).toBe('good');
    expect(seen.times).toBe(0);
  });
});
