import { FSRSAlgorithm, type FSRSState, type Grade, Rating } from 'ts-fsrs';
import { daysBetween, laterDay } from './day.ts';
import { daysOf, type GradedAnswer, lastAnswer, type ReviewRecord, type Reviews } from './log.ts';

const longest = 90;
// The algorithm without the library's cards: with them it weighs twice as much.
const algorithm = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false, maximum_interval: longest });
const grades: Record<GradedAnswer['verdict'], Grade> = {
  wrong: Rating.Again,
  partial: Rating.Hard,
  right: Rating.Good,
};

/**
 * The day on which an item is to be asked again, from all its answers: one rating a day, the day's worst. What was wrong,
 * and what was not right for the first time, comes the next day; the rest when it is about to be forgotten, and after 90
 * days at the latest. Throws where there is no answer.
 */
export function dueAfter(answers: readonly GradedAnswer[]): string {
  const days = daysOf(answers);
  const last = days[days.length - 1];
  if (!last) throw new Error('a schedule needs an answer');
  if (last.verdict === 'wrong' || days.length === 1) return laterDay(last.day, 1);
  let memory: FSRSState | null = null;
  let distance = 0;
  days.forEach(({ day, verdict }, at) => {
    const elapsed = at === 0 ? 0 : daysBetween(days[at - 1]?.day ?? day, day);
    distance = distanceAfter(memory, elapsed, grades[verdict]);
    memory = algorithm.next_state(memory, elapsed, grades[verdict]);
  });
  return laterDay(last.day, Math.min(distance, longest));
}

/** Days until an item comes again: a better grade always puts it off farther than a worse one, as in fsrs() of ts-fsrs. */
function distanceAfter(memory: FSRSState | null, elapsed: number, grade: Grade): number {
  const [again = 0, hard = 0, good = 0] = ([Rating.Again, Rating.Hard, Rating.Good] as const).map((one) =>
    algorithm.next_interval(algorithm.next_state(memory, elapsed, one).stability, elapsed),
  );
  const first = Math.min(again, hard);
  const second = Math.max(hard, first + 1);
  if (grade === Rating.Again) return first;
  return grade === Rating.Hard ? second : Math.max(good, second + 1);
}

/** The reviews with every due day that newer answers put off; what is due today stays due, so that no count shrinks. */
export function rescheduled(reviews: Reviews, today: string): Record<string, ReviewRecord> {
  return Object.fromEntries(
    Object.entries(reviews).map(([id, review]) => {
      const last = lastAnswer(review);
      const settled = last <= review.asOf || review.due <= today;
      return [id, settled ? review : { ...review, due: dueAfter(review.answers), asOf: last }];
    }),
  );
}
