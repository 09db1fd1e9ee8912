import type { AttemptRecord, LearningRecord, PlaythroughRecord } from './shape.ts';

export type Progress = 'todo' | 'now' | 'done';

/** A module's parts, as far as progress asks. */
export interface ModulePlan {
  id: string;
  lessons: { id: string; sections: string[] }[];
  scenarios: string[];
  quiz: boolean;
}

/** A lesson is done once each of its present sections has been read. */
export function lessonProgress(
  record: LearningRecord,
  module: string,
  lesson: ModulePlan['lessons'][number],
): Progress {
  const known = record.lessons[`${module}/${lesson.id}`];
  if (!known) return 'todo';
  return lesson.sections.every((section) => known.read.includes(section)) ? 'done' : 'now';
}

/** The attempts at a module's quiz, oldest first. */
export function attemptsAt(record: LearningRecord, module: string): AttemptRecord[] {
  return Object.values(record.attempts)
    .filter((attempt) => attempt.module === module)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}

/** The attempts that are not handed in yet, newest first. */
export function openAttempts(record: LearningRecord, module: string): AttemptRecord[] {
  return attemptsAt(record, module)
    .filter(({ handedInAt }) => handedInAt === undefined)
    .reverse();
}

/** The attempts handed in, in the order in which they were. */
export function handedIn(record: LearningRecord, module: string): AttemptRecord[] {
  return attemptsAt(record, module)
    .filter(({ handedInAt }) => handedInAt !== undefined)
    .sort((a, b) => (a.handedInAt ?? 0) - (b.handedInAt ?? 0));
}

/** The playthroughs of a scenario, oldest first. */
export function playthroughsOf(record: LearningRecord, scenario: string): PlaythroughRecord[] {
  return Object.values(record.playthroughs)
    .filter((playthrough) => playthrough.scenario === scenario)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}

/** First and best of a list of scores, oldest first; undefined where there are none. A best score of 0 is a score. */
export function firstAndBest(scores: readonly number[]): { first: number; best: number } | undefined {
  return scores.length === 0 ? undefined : { first: scores[0] as number, best: Math.max(...scores) };
}

/** Whether an attempt's score may be a first or a best: neither 练习 nor 错题再练 is. */
export function isTest({ practice, drill }: AttemptRecord): boolean {
  return !practice && !drill;
}

/** The percents of the tests handed in, oldest first. */
export function quizScores(record: LearningRecord, module: string): number[] {
  return handedIn(record, module).flatMap((attempt) =>
    attempt.score && isTest(attempt) ? [attempt.score.percent] : [],
  );
}

/** The playthroughs of a scenario that ended, in the order in which they did. */
export function endedPlays(record: LearningRecord, scenario: string): PlaythroughRecord[] {
  return playthroughsOf(record, scenario)
    .filter(({ endedAt }) => endedAt !== undefined)
    .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0));
}

/** The scores of the playthroughs that ended, oldest first; what was practice has none to keep. */
export function playScores(record: LearningRecord, scenario: string): number[] {
  return endedPlays(record, scenario).flatMap(({ score, practice }) =>
    score === undefined || practice ? [] : [score],
  );
}

/** A quiz is done once a test was passed. */
export function quizProgress(record: LearningRecord, module: string): Progress {
  const attempts = attemptsAt(record, module);
  if (attempts.some((attempt) => attempt.score?.passed && isTest(attempt))) return 'done';
  return attempts.length > 0 ? 'now' : 'todo';
}

/** A scenario is done once it was played to an ending. */
export function playProgress(record: LearningRecord, scenario: string): Progress {
  const played = playthroughsOf(record, scenario);
  if (played.some(({ endedAt }) => endedAt !== undefined)) return 'done';
  return played.length > 0 ? 'now' : 'todo';
}

/** A module is done once all its parts are; one that has none yet is to do. */
export function moduleProgress(record: LearningRecord, plan: ModulePlan): Progress {
  const parts = [
    ...plan.lessons.map((lesson) => lessonProgress(record, plan.id, lesson)),
    ...plan.scenarios.map((scenario) => playProgress(record, scenario)),
    ...(plan.quiz ? [quizProgress(record, plan.id)] : []),
  ];
  if (parts.every((part) => part === 'todo')) return 'todo';
  return parts.every((part) => part === 'done') ? 'done' : 'now';
}

const day = 24 * 60 * 60 * 1000;

/** The oldest thing to try that is due to be asked about: written, and last asked, at least a day ago, not yet tried. */
export function practiceDue(record: LearningRecord, now: number): { lesson: string; text: string } | undefined {
  const [due] = Object.entries(record.practices)
    .filter(([, { text, tried, at, askedAt }]) => text.trim() && !tried && now - Math.max(at, askedAt) >= day)
    .sort(([, a], [, b]) => a.at - b.at);
  return due && { lesson: due[0], text: due[1].text };
}

/** The lesson looked at last, with its section. */
export function lastLesson(record: LearningRecord): { module: string; lesson: string; section: string } | undefined {
  const [last] = Object.entries(record.lessons).sort(([, a], [, b]) => b.at - a.at);
  if (!last) return undefined;
  const [module = '', lesson = ''] = last[0].split('/');
  return { module, lesson, section: last[1].section };
}

/** Whether the learner has done nothing yet: for them 课前自测 is offered. */
export function isNewcomer({ lessons, checks, attempts, playthroughs }: LearningRecord): boolean {
  return [lessons, checks, attempts, playthroughs].every((kept) => Object.keys(kept).length === 0);
}
