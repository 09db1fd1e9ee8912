import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { noon } from '../../tests/examples/answers.ts';
import { dayOf, daysBetween } from './day.ts';
import { dueAfter } from './schedule.ts';

const whole = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 90 });
const grades = { wrong: Rating.Again, partial: Rating.Hard, right: Rating.Good } as const;
const lives = fc.array(
  fc.record({ gap: fc.integer({ min: 1, max: 120 }), verdict: fc.constantFrom('wrong', 'partial', 'right') }),
  { minLength: 2, maxLength: 12 },
);

test('an item comes when the whole of ts-fsrs says, but the day after it was wrong and within 90 days', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let day = 0;
      const answers = life.map(({ gap, verdict }) => {
        day += gap;
        return { at: noon(day), verdict };
      });
      const at = (moment: number) => new Date(`${dayOf(moment)}T00:00Z`);
      let card = createEmptyCard(at(noon(0)));
      for (const { at: moment, verdict } of answers) card = whole.next(card, at(moment), grades[verdict]).card;
      const expected = life[life.length - 1]?.verdict === 'wrong' ? 1 : Math.min(card.scheduled_days, 90);
      expect(daysBetween(dayOf(noon(day)), dueAfter(answers))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
