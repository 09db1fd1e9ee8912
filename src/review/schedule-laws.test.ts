import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noon } from '../../tests/examples/answers.ts';
import { withAnswer } from './append.ts';
import { dayOf, daysBetween, laterDay } from './day.ts';
import { dueOn } from './due.ts';
import { daysOf, type GradedAnswer, type ReviewRecord } from './log.ts';
import { dueAfter, rescheduled } from './schedule.ts';

const verdict = fc.constantFrom<GradedAnswer['verdict'][]>('right', 'right', 'partial', 'wrong');
const gap = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 200 }));
/** A life of one item: answers at growing times, and after each some days until the review page is opened. */
const lives = fc
  .array(fc.record({ gap, verdict, wait: fc.option(fc.integer({ min: 0, max: 100 })) }), {
    minLength: 1,
    maxLength: 15,
  })
  .map((rows) => {
    let day = 0;
    return rows.map(({ gap, verdict, wait }, index) => {
      day += gap;
      return { answer: { at: noon(day) + index, verdict }, opened: wait === null ? undefined : day + wait };
    });
  });
const answers = lives.map((life) => life.map(({ answer }) => answer));

/** Every review along a life, with the day on which the page is opened, if it is. */
function* reviewsOf(life: typeof lives extends fc.Arbitrary<infer Life> ? Life : never) {
  let review: ReviewRecord | undefined;
  for (const { answer, opened } of life) {
    review = withAnswer(review, 'm', answer);
    if (!review) continue;
    const today = opened === undefined ? undefined : dayOf(noon(opened));
    yield { review, answer, today };
    if (today) review = rescheduled({ q: review }, today).q;
  }
}

test('an item is due one to ninety days after its last answer', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const last = dayOf(Math.max(...given.map(({ at }) => at)));
      const distance = daysBetween(last, dueAfter(given));
      expect(distance).toBeGreaterThanOrEqual(1);
      expect(distance).toBeLessThanOrEqual(90);
    }),
  );
});

test('only the days and their worst answers count, not their order or number', () => {
  fc.assert(
    fc.property(answers, fc.array(fc.nat()), (given, picks) => {
      const again = picks.map((pick) => given[pick % given.length] as GradedAnswer);
      const worst = daysOf(given).map(({ day, verdict }) => ({ at: Date.parse(`${day}T12:00`), verdict }));
      expect(dueAfter([...again, ...given].reverse())).toBe(dueAfter(given));
      expect(dueAfter(worst)).toBe(dueAfter(given));
    }),
  );
});

test('a right answer at the end never brings an item sooner than a partly right one, nor that than a wrong one', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 200 }), (given, later) => {
      const at = Math.max(...given.map((one) => one.at)) + later * 24 * 60 * 60 * 1000;
      const after = (verdict: GradedAnswer['verdict']) => dueAfter([...given, { at, verdict }]);
      expect(after('right') >= after('partial') && after('partial') >= after('wrong')).toBe(true);
    }),
  );
});

test('what is said without the schedule is never later than the schedule, nor on the day of the answer', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { review, answer } of reviewsOf(life)) {
        expect(review.due <= dueAfter(review.answers)).toBe(true);
        expect(review.due >= laterDay(dayOf(answer.at), 1)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('rescheduling changes nothing of what is due on the day, and what it says it says again', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { review, today } of reviewsOf(life)) {
        if (!today) continue;
        const after = rescheduled({ q: review }, today);
        expect(dueOn(after, today)).toEqual(dueOn({ q: review }, today));
        expect(rescheduled(after, today)).toEqual(after);
        expect(after.q?.answers).toEqual(review.answers);
      }
    }),
    { numRuns: 500 },
  );
});
