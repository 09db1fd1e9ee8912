import { dueAfter, rescheduled } from '../review/schedule.ts';
import type { Change } from './changes.ts';
import { deleteThings } from './deletions.ts';
import { type GradedItem, logAnswers } from './run-changes.ts';

/** An item was answered on the review page: it is logged, and due when the schedule says. */
export function answerReview(item: GradedItem, at: number): Change {
  return (before) => {
    const record = logAnswers([item], at)(before);
    const review = record.reviews[item.id];
    if (!review) return record;
    const scheduled = { ...review, due: dueAfter(review.answers), asOf: at };
    return { ...record, reviews: { ...record.reviews, [item.id]: scheduled } };
  };
}

/** The review page opens: due days that answers elsewhere have put off are computed. What is due today stays. */
export function reschedule(today: string): Change {
  return (record) => ({ ...record, reviews: rescheduled(record.reviews, today) });
}

/** Items that the course no longer has are asked no more; no other tab brings them back. */
export function dropReviews(gone: readonly string[]): Change {
  return deleteThings({ reviews: gone });
}
