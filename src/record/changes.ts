import type { Response } from '../assessment/response.ts';
import type { Answer, LearningRecord } from './shape.ts';

/** A change of the record: the old one in, a new one out. Every change of the record is made of these. */
export type Change = (record: LearningRecord) => LearningRecord;

/** An answer after the one before: a revision higher. */
export const answered = (before: Answer | undefined, response: Response, at: number): Answer => ({
  response,
  revision: (before?.revision ?? 0) + 1,
  at,
});

/** The moment of a change, later than that of the one before: merging takes the later, and clocks are put back. */
const later = (before: { at: number } | undefined, at: number) => Math.max(at, before ? before.at + 1 : at);

/** The learner has come to a section. */
export function enterSection(lesson: string, section: string, at: number): Change {
  return (record) => {
    const before = record.lessons[lesson];
    const place = { read: before?.read ?? [], section, at: later(before, at) };
    return { ...record, lessons: { ...record.lessons, [lesson]: place } };
  };
}

/** The learner has seen the end of a section; where they are is another matter. */
export function finishSection(lesson: string, section: string, at: number): Change {
  return (record) => {
    const before = record.lessons[lesson] ?? { read: [], section, at };
    if (before.read.includes(section)) return record;
    return { ...record, lessons: { ...record.lessons, [lesson]: { ...before, read: [...before.read, section] } } };
  };
}

/** The learner answers a check in a lesson, as its content is now. */
export function answerCheck(item: { id: string; hash: string }, response: Response, at: number): Change {
  return (record) => ({
    ...record,
    checks: { ...record.checks, [item.id]: { ...answered(record.checks[item.id], response, at), hash: item.hash } },
  });
}

/** The learner writes at a `<Try>`, named `module/lesson#try`. */
export function writeTry(place: string, text: string, at: number): Change {
  return (record) => ({
    ...record,
    tries: { ...record.tries, [place]: { text, at: later(record.tries[place], at) } },
  });
}

/** The learner writes what they will try at work; other words are another thing, not tried yet. */
export function writePractice(lesson: string, text: string, at: number): Change {
  return (record) => {
    const before = record.practices[lesson];
    if (before?.text === text) return record;
    const written = { text, at: later(before, at), tried: false, askedAt: 0 };
    return { ...record, practices: { ...record.practices, [lesson]: written } };
  };
}

/** The learner says whether they tried it. */
export function answerPractice(lesson: string, tried: boolean, at: number): Change {
  return (record) => {
    const practice = record.practices[lesson];
    return practice
      ? { ...record, practices: { ...record.practices, [lesson]: { ...practice, tried, askedAt: at } } }
      : record;
  };
}
