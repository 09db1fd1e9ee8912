import type { Response } from '../assessment/response.ts';
import type { Score } from '../assessment/score.ts';
import { answered, type Change } from './changes.ts';
import type { AttemptRecord, PlaythroughRecord } from './shape.ts';

/** A new attempt begins. */
export function beginAttempt(attempt: AttemptRecord): Change {
  return (record) => ({ ...record, attempts: { ...record.attempts, [attempt.id]: attempt } });
}

const changeAttempt =
  (id: string, change: (attempt: AttemptRecord) => AttemptRecord): Change =>
  (record) => {
    const attempt = record.attempts[id];
    return attempt ? { ...record, attempts: { ...record.attempts, [id]: change(attempt) } } : record;
  };

/** The learner answers an item of an attempt, as its content is now; a handed-in attempt stays as it is. */
export function answerItem(id: string, item: { id: string; hash: string }, response: Response, at: number): Change {
  return changeAttempt(id, (attempt) =>
    attempt.handedInAt === undefined
      ? {
          ...attempt,
          items: attempt.items.map((one) => (one.id === item.id ? { id: item.id, hash: item.hash } : one)),
          answers: { ...attempt.answers, [item.id]: answered(attempt.answers[item.id], response, at) },
        }
      : attempt,
  );
}

/** The learner looks at an item of an attempt. */
export function turnTo(id: string, item: string): Change {
  return changeAttempt(id, (attempt) => ({ ...attempt, current: item }));
}

/** The learner marks an item 存疑, or takes the mark back. */
export function toggleFlag(id: string, item: string): Change {
  return changeAttempt(id, (attempt) => ({
    ...attempt,
    flags: attempt.flags.includes(item) ? attempt.flags.filter((one) => one !== item) : [...attempt.flags, item],
  }));
}

/** The learner hands in. The first score stays. */
export function handIn(id: string, { percent, points, max, passed }: Score, at: number): Change {
  return changeAttempt(id, (attempt) =>
    attempt.handedInAt === undefined
      ? { ...attempt, handedInAt: at, score: { percent, points, max, passed } }
      : attempt,
  );
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
