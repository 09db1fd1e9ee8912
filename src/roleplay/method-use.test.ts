import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plays } from '../../tests/examples/plays.ts';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Choice } from '../course/scenario.ts';
import { debrief } from './debrief.ts';
import { methodUse } from './method-use.ts';

const methods = (...ids: string[]) => ({ methods: ids });
const misuses = (...ids: string[]) => ({ misuses: ids });

/** How methods are used in a playthrough of pairs: at each step one choice was taken, and the other was the better one. */
const useIn = (pairs: [Partial<Choice>, Partial<Choice>][], ...ids: string[]) => {
  const nodes = pairs.map(([taken, other], at) => {
    const next = at + 1 < pairs.length ? `n${at + 1}` : 'good';
    return [`n${at}`, turn(choice('taken', next, 0, taken), choice('other', next, 1, other))] as const;
  });
  const made = scenario({ ...Object.fromEntries(nodes), good: ending('good') });
  return methodUse(
    debrief(
      made,
      pairs.map(() => 'taken'),
      60,
    ).timeline,
    ids,
  );
};

describe('a method', () => {
  test('is used at the steps that name it, counted from 0', () => {
    const pairs: [Partial<Choice>, Partial<Choice>][] = [
      [{}, {}],
      [methods('silence', 'echo'), {}],
      [methods('echo'), {}],
    ];
    expect(useIn(pairs, 'echo')).toEqual({ used: [1, 2], misused: [], missed: [] });
    expect(useIn(pairs, 'silence')).toEqual({ used: [1], misused: [], missed: [] });
  });

  test('is gone against at the steps that misuse it, and not missed there too', () => {
    expect(useIn([[misuses('echo'), methods('echo')]], 'echo')).toEqual({ used: [], misused: [0], missed: [] });
  });

  test('is missed where the alternative uses it and the step does not', () => {
    expect(useIn([[methods('silence'), methods('echo')]], 'echo')).toEqual({ used: [], misused: [], missed: [0] });
  });

  test('is not missed where the step uses it too', () => {
    expect(useIn([[methods('echo'), methods('echo')]], 'echo')).toEqual({ used: [0], misused: [], missed: [] });
  });

  test('is not missed where the alternative goes against it, nor where there is none', () => {
    expect(useIn([[{}, misuses('echo')]], 'echo')).toEqual({ used: [], misused: [], missed: [] });
    const made = scenario({
      only: turn(choice('best', 'good', 2), choice('least', 'good', 0, methods('echo'))),
      good: ending('good'),
    });
    expect(methodUse(debrief(made, ['best'], 60).timeline, ['echo']).missed).toEqual([]);
  });

  test('that nobody names, and any method of no steps, is in no list', () => {
    expect(useIn([[methods('silence'), misuses('silence')]], 'echo')).toEqual({ used: [], misused: [], missed: [] });
    expect(methodUse([], ['echo'])).toEqual({ used: [], misused: [], missed: [] });
  });
});

describe('methods taken as one', () => {
  test('count once at a step that uses two of them', () => {
    expect(useIn([[methods('echo', 'silence'), {}]], 'echo', 'silence').used).toEqual([0]);
  });

  test('are both used and gone against at a step that does the one and not the other', () => {
    const step = { ...methods('echo'), ...misuses('silence') };
    expect(useIn([[step, methods('silence')]], 'echo', 'silence')).toEqual({ used: [0], misused: [0], missed: [] });
  });

  test('are not missed where one of them is used and the alternative uses the other', () => {
    expect(useIn([[methods('echo'), methods('silence')]], 'echo', 'silence').missed).toEqual([]);
  });
});

test('lists rise, name steps that there are, and what is missed is in no other', () => {
  const ids = ['echo', 'silence', 'ask'];
  const some = fc.array(fc.tuple(fc.subarray(ids), fc.subarray(ids)), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(plays, some, fc.subarray(ids), ({ scenario: made, choices }, uses, asked) => {
      // Every choice at every node gets methods of its own: here the made scenario knows none.
      const nodes = Object.entries(made.nodes).map(([id, node], at) => {
        if (node.ending !== undefined) return [id, node];
        const row = node.choices.map((one, on) => {
          const [used = [], misused = []] = uses[at * 4 + on] ?? [];
          return { ...one, methods: used, misuses: misused };
        });
        return [id, { ...node, choices: row }];
      });
      const { timeline } = debrief({ ...made, nodes: Object.fromEntries(nodes) }, choices, 60);
      const { used, misused, missed } = methodUse(timeline, asked);
      const all = timeline.map((_, at) => at);
      for (const list of [used, misused, missed]) expect(list).toEqual(all.filter((at) => list.includes(at)));
      expect(missed.filter((at) => used.includes(at) || misused.includes(at))).toEqual([]);
      const one = asked.map((id) => methodUse(timeline, [id]));
      expect(new Set(used)).toEqual(new Set(one.flatMap((use) => use.used)));
      expect(new Set(misused)).toEqual(new Set(one.flatMap((use) => use.misused)));
      for (const at of missed) expect(one.some((use) => use.missed.includes(at))).toBe(true);
    }),
  );
});
