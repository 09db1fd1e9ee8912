import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, ending, meter, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { band, openChoices, PlayError, replay, start, turnAt } from './state.ts';

/** At the door one may ask, which opens a second question, or promise, which is a critical error. */
const door = scenario({
  door: turn(
    choice('ask', 'talk', 2, { effects: { trust: 2 }, learns: ['night-shift'] }),
    choice('promise', 'talk', -1, { critical: 'overpromise', effects: { trust: 9 } }),
  ),
  talk: turn(
    choice('name-it', [{ when: { trust: '>=7', clean: true }, to: 'opens' }, { to: 'shut' }], 2, {
      when: { knows: ['night-shift'] },
    }),
    choice('push', 'shut', -2, { effects: { trust: -20 } }),
  ),
  opens: ending('good'),
  shut: ending('poor'),
});

describe('a playthrough', () => {
  test('begins at the start with meters at their start and nothing known', () => {
    expect(start(door)).toEqual({ node: 'door', meters: { trust: 5 }, facts: [], criticals: [], turns: 0 });
  });

  test('asking earns trust, teaches the fact and opens the door in two turns', () => {
    expect(replay(door, ['ask'])).toEqual({
      node: 'talk',
      meters: { trust: 7 },
      facts: ['night-shift'],
      criticals: [],
      turns: 1,
    });
    expect(replay(door, ['ask', 'name-it'])).toMatchObject({ node: 'opens', turns: 2 });
  });

  test('promising is remembered, fills the meter to its end only, and hides what needs the fact', () => {
    const state = replay(door, ['promise']);
    expect(state).toMatchObject({ meters: { trust: 10 }, criticals: ['overpromise'] });
    expect(openChoices(door, state).map(({ id }) => id)).toEqual(['push']);
  });

  test('pushing empties the meter to its end only', () => {
    expect(replay(door, ['ask', 'push'])).toMatchObject({ node: 'shut', meters: { trust: 0 } });
  });

  test('learning the same fact twice is knowing it once', () => {
    const twice = scenario({
      first: turn(choice('a', 'second', 0, { learns: ['night-shift'] }), choice('b', 'end')),
      second: turn(choice('a', 'end', 0, { learns: ['night-shift'] }), choice('b', 'end')),
      end: ending('fair'),
    });
    expect(replay(twice, ['a', 'a']).facts).toEqual(['night-shift']);
  });

  test('an ending has no turn and nothing open', () => {
    const end = replay(door, ['ask', 'push']);
    expect(turnAt(door, end)).toBeUndefined();
    expect(openChoices(door, end)).toEqual([]);
  });
});

describe('what is not open is refused by name', () => {
  const refused: [string, string[], string][] = [
    ['an unknown choice', ['shout'], 'no open choice "shout" at node "door"'],
    ['a choice of another node', ['name-it'], 'no open choice "name-it" at node "door"'],
    ['a choice whose condition does not hold', ['promise', 'name-it'], 'no open choice "name-it" at node "talk"'],
    ['any choice after the ending', ['ask', 'push', 'ask'], 'no open choice "ask" at node "shut"'],
  ];
  test.each(refused)('%s', (_name, choices, detail) => {
    expect(() => replay(door, choices)).toThrow(new PlayError('tiny', detail));
    expect(() => replay(door, choices)).toThrow(PlayError);
  });

  test('a node that does not exist', () => {
    expect(() => openChoices(door, { ...start(door), node: 'roof' })).toThrow(new PlayError('tiny', 'no node "roof"'));
  });

  test('a choice none of whose exits holds', () => {
    const stuck = scenario({
      only: turn(choice('go', [{ when: { trust: '>9' }, to: 'end' }])),
      end: ending('good'),
    });
    expect(() => replay(stuck, ['go'])).toThrow(new PlayError('tiny', 'choice "go" leads nowhere from node "only"'));
  });
});

describe('band', () => {
  const words = (at: number) => band({ ...meter(0), words: ['低', '中', '高'] }, at).word;

  test('splits 0 to 10 into three words as evenly as it goes', () => {
    expect([0, 3, 4, 7, 8, 10].map(words)).toEqual(['低', '低', '中', '中', '高', '高']);
  });

  test('counts bands from 0 and says how many there are', () => {
    expect(band(meter(0), 10)).toEqual({ at: 2, of: 3, word: '高' });
  });

  test('gives the lowest value the first word, the highest the last, and never steps back', () => {
    const ranges = fc
      .record({ from: fc.integer({ min: -5, max: 5 }), width: fc.integer({ min: 1, max: 20 }) })
      .chain(({ from, width }) =>
        fc.record({ meter: fc.constant({ from, to: from + width }), of: fc.integer({ min: 2, max: width + 1 }) }),
      );
    fc.assert(
      fc.property(ranges, ({ meter: { from, to }, of }) => {
        const made = { label: '信任', from, to, start: from, words: Array.from({ length: of }, (_, at) => `w${at}`) };
        const bands = Array.from({ length: to - from + 1 }, (_, at) => band(made, from + at));
        expect([...new Set(bands.map(({ word }) => word))]).toEqual(made.words);
      }),
    );
  });
});
