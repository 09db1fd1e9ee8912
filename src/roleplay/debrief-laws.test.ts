import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plays } from '../../tests/examples/plays.ts';
import { meritOf } from '../course/merit.ts';
import type { Choice } from '../course/scenario.ts';
import { debrief, steps } from './debrief.ts';
import { openChoices, replay, start } from './state.ts';

const marks = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

test('a score is a number from 0 to 100, and so are its parts from 0 to 1', () => {
  fc.assert(
    fc.property(plays, marks, ({ scenario: made, choices }, mark) => {
      const { process, result, total } = debrief(made, choices, mark).score;
      expect(process >= 0 && process <= 1 && result >= 0 && result <= 1).toBe(true);
      expect(total >= 0 && total <= 100).toBe(true);
    }),
  );
});

test('with a critical error nothing passes; without one nothing is capped', () => {
  fc.assert(
    fc.property(plays, marks, ({ scenario: made, choices }, mark) => {
      const { score, timeline } = debrief(made, choices, mark);
      const critical = timeline.some((step) => step.choice.critical !== undefined);
      if (critical) expect(score.passed).toBe(false);
      else expect(score).toMatchObject({ capped: false, passed: score.total >= mark });
    }),
  );
});

test('a step is worth 1 exactly where nothing open was better, and 0 where nothing was worse', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      for (const { before, choice, worth, better } of steps(made, choices)) {
        const merits = openChoices(made, before).map(meritOf);
        const [lowest, highest, own] = [Math.min(...merits), Math.max(...merits), meritOf(choice)];
        expect(better === undefined ? own : meritOf(better)).toBe(highest);
        expect(better === undefined).toBe(own === highest);
        if (lowest === highest) expect(worth).toBeUndefined();
        else if (own === highest || own === lowest) expect(worth).toBe(own === highest ? 1 : 0);
      }
    }),
  );
});

test('whoever takes a best open choice at each step to a good ending earns 100, however long the way', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made }) => {
      let state = start(made);
      const choices: string[] = [];
      for (let open = openChoices(made, state); open.length > 0; open = openChoices(made, state)) {
        const best = [...open].sort((a, b) => meritOf(b) - meritOf(a))[0] as Choice;
        choices.push(best.id);
        state = replay(made, choices);
      }
      const { score, ending } = debrief(made, choices, 60);
      fc.pre(ending.ending === 'good' && state.criticals.length === 0);
      expect(score.total).toBe(100);
    }),
  );
});
