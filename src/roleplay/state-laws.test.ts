import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plays } from '../../tests/examples/plays.ts';
import { choose, replay, start, turnAt } from './state.ts';

test('a replayed playthrough ends where it ended, and changes nothing that it was given', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      const before = structuredClone(made);
      const end = replay(made, choices);
      expect(replay(made, choices)).toEqual(end);
      expect(turnAt(made, end)).toBeUndefined();
      expect(made).toEqual(before);
    }),
  );
});

test('every prefix of a playthrough is legal, and playing on from it leads to the same end', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      const end = replay(made, choices);
      for (let at = 0; at <= choices.length; at++) {
        const middle = replay(made, choices.slice(0, at));
        expect(middle.turns).toBe(at);
        expect(choices.slice(at).reduce((state, id) => choose(made, state, id), middle)).toEqual(end);
      }
    }),
  );
});

test('choosing leaves the state it started from as it was', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      let state = start(made);
      for (const id of choices) {
        const before = structuredClone(state);
        const after = choose(made, state, id);
        expect(state).toEqual(before);
        state = after;
      }
    }),
  );
});

test('meters stay in their range, facts and critical errors are never lost', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      const states = Array.from({ length: choices.length + 1 }, (_, at) => replay(made, choices.slice(0, at)));
      states.forEach(({ meters, facts, criticals }, at) => {
        expect(meters.trust).toBeGreaterThanOrEqual(0);
        expect(meters.trust).toBeLessThanOrEqual(10);
        const earlier = states[at - 1];
        expect(facts).toEqual(expect.arrayContaining([...(earlier?.facts ?? [])]));
        expect(criticals.slice(0, earlier?.criticals.length ?? 0)).toEqual(earlier?.criticals ?? []);
      });
    }),
  );
});
