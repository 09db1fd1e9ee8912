import type { Response } from '../assessment/response.ts';
import type { Score } from '../assessment/score.ts';
import { withAnswer } from '../review/append.ts';
import type { GradedAnswer } from '../review/log.ts';
import { answered, type Change } from './changes.ts';
import type { AttemptRecord, LearningRecord, PlaythroughRecord } from './shape.ts';

/** What an item of a paper turned out to be; `module` is the one whose bank holds it. */
export interface GradedItem {
  id: string;
  module: string;
  verdict: GradedAnswer['verdict'];
}

/** A new attempt begins. */
export function beginAttempt(attempt: AttemptRecord): Change {
  const begun = { ...attempt, revision: 1, at: attempt.startedAt };
  return (record) => ({ ...record, attempts: { ...record.attempts, [attempt.id]: begun } });
}

/** Changes an attempt that is not handed in; with nothing to change it stays as it is, its revision too. */
const changeAttempt =
  (id: string, at: number, change: (attempt: AttemptRecord) => Partial<AttemptRecord> | undefined): Change =>
  (record) => {
    const attempt = record.attempts[id];
    const changed = attempt && attempt.handedInAt === undefined ? change(attempt) : undefined;
    if (!attempt || !changed) return record;
    const kept = { ...attempt, ...changed, revision: (attempt.revision ?? 0) + 1, at };
    return { ...record, attempts: { ...record.attempts, [id]: kept } };
  };

/** Whether an item's feedback was shown as its content is now: its answer stands. */
const stands = ({ told, items }: AttemptRecord, item: { id: string; hash: string }) =>
  told?.includes(item.id) === true && items.some(({ id, hash }) => id === item.id && hash === item.hash);

/**
 * The learner answers an item of an attempt, as its content is now. An answer whose feedback was shown stands, unless the
 * item was edited since.
 */
export function answerItem(id: string, item: { id: string; hash: string }, response: Response, at: number): Change {
  return changeAttempt(id, at, (attempt) =>
    stands(attempt, item)
      ? undefined
      : {
          items: attempt.items.map((one) => (one.id === item.id ? { id: item.id, hash: item.hash } : one)),
          answers: { ...attempt.answers, [item.id]: answered(attempt.answers[item.id], response, at) },
          ...(attempt.told && { told: attempt.told.filter((one) => one !== item.id) }),
        },
  );
}

/** The learner looks at an item of an attempt. */
export function turnTo(id: string, item: string, at: number): Change {
  return changeAttempt(id, at, ({ current }) => (current === item ? undefined : { current: item }));
}

/** The learner marks an item 存疑, or takes the mark back. */
export function toggleFlag(id: string, item: string, at: number): Change {
  return changeAttempt(id, at, ({ flags }) => ({
    flags: flags.includes(item) ? flags.filter((one) => one !== item) : [...flags, item],
  }));
}

/** The learner says how sure they are of an item, where the attempt asks: 0 没把握, 1 有一点, 2 有把握. */
export function setConfidence(id: string, item: string, level: number, at: number): Change {
  return changeAttempt(id, at, ({ confidence, told }) =>
    confidence && !told?.includes(item) ? { confidence: { ...confidence, [item]: level } } : undefined,
  );
}

/** Feedback to an item of a practice is shown: its answer, if there is one, stands from now on. */
export function tellItem(id: string, item: string, at: number): Change {
  return changeAttempt(id, at, ({ practice, answers, told = [] }) =>
    practice && answers[item] && !told.includes(item) ? { told: [...told, item] } : undefined,
  );
}

/** The paper was on the screen for so many milliseconds more, where the attempt counts them. */
export function spendTime(id: string, more: number, at: number): Change {
  return changeAttempt(id, at, ({ spent }) => (spent === undefined || more <= 0 ? undefined : { spent: spent + more }));
}

/** The learner hands in. The first score stays. 课前自测 keeps no score and leaves the reviews alone. */
export function handIn(id: string, score: Score, graded: readonly GradedItem[], at: number): Change {
  return (record) => {
    const { percent, points, max, passed } = score;
    const done = changeAttempt(id, at, ({ module }) => ({
      handedInAt: at,
      ...(module !== 'pretest' && { score: { percent, points, max, passed } }),
    }))(record);
    return done === record || record.attempts[id]?.module === 'pretest' ? done : logAnswers(graded, at)(done);
  };
}

/** Puts graded answers into the reviews; what is right and was never otherwise stays out of them. */
export function logAnswers(graded: readonly GradedItem[], at: number): Change {
  return (record) => {
    const reviews: LearningRecord['reviews'] = { ...record.reviews };
    for (const { id, module, verdict } of graded) {
      const review = withAnswer(reviews[id], module, { at, verdict });
      if (review) reviews[id] = review;
    }
    return { ...record, reviews };
  };
}

/** A playthrough begins, goes on, ends or is left. How it ended stays as it was first kept. */
export function keepPlaythrough(playthrough: PlaythroughRecord, at: number): Change {
  return (record) => {
    const { endedAt, score, ending, revision = 0 } = record.playthroughs[playthrough.id] ?? {};
    const end = endedAt !== undefined && { endedAt, ...(score !== undefined && { score }), ...(ending && { ending }) };
    const kept = { ...playthrough, ...end, revision: revision + 1, at };
    return { ...record, playthroughs: { ...record.playthroughs, [playthrough.id]: kept } };
  };
}
