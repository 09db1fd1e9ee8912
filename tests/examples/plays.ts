import fc from 'fast-check';
import type { Condition, Scenario } from '../../src/course/scenario.ts';
import { choose, openChoices, start } from '../../src/roleplay/state.ts';
import { choice, ending, scenario, turn } from './tiny-scenarios.ts';

const conditions: fc.Arbitrary<Condition> = fc.constantFrom<Condition[]>(
  { trust: '>=6' },
  { trust: '<5' },
  { knows: ['night-shift'] },
  { lacks: ['night-shift'] },
  { clean: true },
  { clean: false, trust: '>3' },
);

const endings = ['good', 'fair', 'poor'] as const;

/** Some scenario without cycles or dead ends: the first choice of a node is always open and the last exit always free. */
const scenarios: fc.Arbitrary<Scenario> = fc.integer({ min: 1, max: 5 }).chain((length) => {
  const turns = Array.from({ length }, (_, at) => {
    const later = [...Array.from({ length: length - at - 1 }, (_, on) => `n${at + on + 1}`), ...endings];
    const place = fc.constantFrom(...later);
    const exits = fc.oneof(
      place,
      fc.tuple(conditions, place, place).map(([asked, to, otherwise]) => [{ when: asked, to }, { to: otherwise }]),
    );
    const row = fc.record({
      to: exits,
      merit: fc.oneof(
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: -20, max: 20 }).map((tenths) => ({ mean: tenths / 10, sd: 0.5, n: 5 })),
      ),
      more: fc.record(
        {
          when: conditions,
          effects: fc.record({ trust: fc.integer({ min: -9, max: 9 }) }),
          learns: fc.constant<string[]>(['night-shift']),
          critical: fc.constantFrom('threat', 'leak'),
        },
        { requiredKeys: [] },
      ),
    });
    return fc.array(row, { minLength: 2, maxLength: 4 }).map((rows) =>
      turn(
        ...rows.map(({ to, merit, more: { when: asked, ...more } }, at) => {
          return choice(`c${at}`, to, merit, at > 0 && asked ? { ...more, when: asked } : more);
        }),
      ),
    );
  });
  return fc.tuple(...turns).map((made) =>
    scenario({
      ...Object.fromEntries(made.map((one, at) => [`n${at}`, one])),
      ...Object.fromEntries(endings.map((kind) => [kind, ending(kind)])),
    }),
  );
});

/** Some scenario and a legal way through it to an ending. */
export const plays: fc.Arbitrary<{ scenario: Scenario; choices: string[] }> = fc
  .tuple(scenarios, fc.array(fc.nat(11), { minLength: 5, maxLength: 5 }))
  .map(([made, picks]) => {
    const choices: string[] = [];
    let state = start(made);
    for (const pick of picks) {
      const open = openChoices(made, state);
      const taken = open[pick % open.length];
      if (!taken) break;
      choices.push(taken.id);
      state = choose(made, state, taken.id);
    }
    return { scenario: made, choices };
  });
