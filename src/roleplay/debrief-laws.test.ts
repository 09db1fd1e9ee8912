import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plays } from '../../tests/examples/plays.ts';
import { meritOf } from '../course/merit.ts';
import type { Choice } from '../course/scenario.ts';
import { debrief, steps, turningSteps } from './debrief.ts';
import { isWorse } from './outlook.ts';
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
      for (const { before, choice, worth } of steps(made, choices)) {
        const merits = openChoices(made, before).map(meritOf);
        const [lowest, highest, own] = [Math.min(...merits), Math.max(...merits), meritOf(choice)];
        if (lowest === highest) expect(worth).toBeUndefined();
        else if (own === highest || own === lowest) expect(worth).toBe(own === highest ? 1 : 0);
        else expect(worth).toBeGreaterThan(0);
      }
    }),
  );
});

test('the alternative was open and leads where it says; it has the highest merit, or keeps open what was closed', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      debrief(made, choices, 60).timeline.forEach(({ before, choice, outlook, alternative }, at) => {
        const open = openChoices(made, before);
        const highest = Math.max(...open.map(meritOf));
        const best = alternative?.choice ?? choice;
        const closed = isWorse(outlook.after, outlook.before);
        expect(open).toContain(best);
        if (closed) expect(alternative?.outlook).toBe(outlook.before);
        else expect(meritOf(best)).toBe(highest);
        if (!alternative) return;
        expect(alternative.after).toEqual(replay(made, [...choices.slice(0, at), best.id]));
        if (meritOf(choice) === highest) expect(isWorse(outlook.after, alternative.outlook)).toBe(true);
      });
    }),
  );
});

test('an outlook never rises: it is the same from a step to the next, ends as the play ends, and falls where the talk turned', () => {
  fc.assert(
    fc.property(plays, ({ scenario: made, choices }) => {
      const { timeline, ending } = debrief(made, choices, 60);
      const outlooks = timeline.map(({ outlook }) => outlook);
      expect(outlooks.slice(1).map(({ before }) => before)).toEqual(outlooks.slice(0, -1).map(({ after }) => after));
      expect(outlooks[outlooks.length - 1]?.after).toBe(ending.ending);
      const turned = turningSteps(timeline);
      outlooks.forEach(({ before, after }, at) => {
        expect(isWorse(before, after)).toBe(false);
        expect(turned.includes(at)).toBe(before !== after);
      });
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
