import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plays } from '../../tests/examples/plays.ts';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { offered } from './offer.ts';
import { openChoices, replay } from './state.ts';

/** Three choices at the door, one that is not open, and the same three again in the hall. */
const row = [choice('a', 'hall'), choice('b', 'hall'), choice('c', 'hall')];
const made = scenario({
  door: turn(...row, choice('gated', 'good', 0, { when: { trust: '>9' } })),
  hall: turn(...row.map((one) => ({ ...one, to: 'good' }))),
  good: ending('good'),
});
const orderAt = (choices: string[], seed: number) =>
  offered(made, replay(made, choices), seed)
    .map(({ id }) => id)
    .join('');
const seeds = Array.from({ length: 600 }, (_, seed) => seed);

describe('the choices on offer', () => {
  test('are shown in each of their six orders by about as many seeds, the author’s order among them', () => {
    const counts = new Map<string, number>();
    for (const seed of seeds) counts.set(orderAt([], seed), (counts.get(orderAt([], seed)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(40);
  });

  test('are shown in an order of its own at each node', () => {
    const alike = seeds.filter((seed) => orderAt([], seed) === orderAt(['a'], seed)).length;
    expect(Math.abs(alike - 100)).toBeLessThan(40);
  });

  test('keep their order where the same node is reached in another way', () => {
    for (const seed of seeds.slice(0, 20)) expect(orderAt(['b'], seed)).toBe(orderAt(['a'], seed));
  });

  test('are in the order known for seed 7, on any machine', () => {
    expect([orderAt([], 7), orderAt(['a'], 7)]).toEqual(['bca', 'cab']);
  });

  test('are none at an ending', () => {
    expect(offered(made, replay(made, ['a', 'a']), 7)).toEqual([]);
  });
});

test('what is on offer is what is open, in the same order for the same seed, and the scenario stays as it was', () => {
  fc.assert(
    fc.property(plays, fc.integer(), ({ scenario: some, choices }, seed) => {
      const before = structuredClone(some);
      for (let at = 0; at <= choices.length; at++) {
        const state = replay(some, choices.slice(0, at));
        const shown = offered(some, state, seed);
        expect(new Set(shown)).toEqual(new Set(openChoices(some, state)));
        expect(shown.length).toBe(openChoices(some, state).length);
        expect(offered(some, structuredClone(state), seed)).toEqual(shown);
      }
      expect(some).toEqual(before);
    }),
  );
});
