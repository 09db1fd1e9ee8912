import type { Response } from '../assessment/response.ts';
import type { GradedAnswer, ReviewRecord } from '../review/log.ts';
import { migrate } from './migrate.ts';
import { byId, fail, fields, flag, list, maybe, number, type Read, RecordError, text } from './read-value.ts';
import type {
  Answer,
  AttemptRecord,
  LearningRecord,
  LessonRecord,
  OwnWords,
  PlaythroughRecord,
  PracticeRecord,
  SelfRating,
} from './shape.ts';

/** A moment that has a day: other numbers are none, and no year has five digits here. */
const moment: Read<number> = (value, at) =>
  number(value, at) >= 0 && number(value, at) < Date.UTC(9999, 0) ? number(value, at) : fail(at, 'a moment');

const response: Read<Response> = (value, at) =>
  typeof value === 'string' || typeof value === 'boolean'
    ? value
    : Array.isArray(value)
      ? list(text)(value, at)
      : byId(text)(value, at);

const answer: Read<Answer> = (value, at) => {
  const from = fields(value, at);
  return {
    response: response(from.response, `${at}.response`),
    revision: number(from.revision, `${at}.revision`),
    at: moment(from.at, `${at}.at`),
    ...maybe('hash', from.hash, text, at),
  };
};

const lesson: Read<LessonRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    read: list(text)(from.read, `${at}.read`),
    section: text(from.section, `${at}.section`),
    at: moment(from.at, `${at}.at`),
  };
};

const ownWords: Read<OwnWords> = (value, at) => {
  const from = fields(value, at);
  return { text: text(from.text, `${at}.text`), at: moment(from.at, `${at}.at`) };
};

const practice: Read<PracticeRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    ...ownWords(value, at),
    tried: flag(from.tried, `${at}.tried`),
    askedAt: moment(from.askedAt, `${at}.askedAt`),
  };
};

const asked: Read<AttemptRecord['items'][number]> = (value, at) => {
  const from = fields(value, at);
  return { id: text(from.id, `${at}.id`), hash: text(from.hash, `${at}.hash`) };
};

const score: Read<NonNullable<AttemptRecord['score']>> = (value, at) => {
  const from = fields(value, at);
  return {
    percent: number(from.percent, `${at}.percent`),
    points: number(from.points, `${at}.points`),
    max: number(from.max, `${at}.max`),
    passed: flag(from.passed, `${at}.passed`),
  };
};

/** The id of a run, which is also the key that it stands under. */
const runId: Read<string> = (value, at) =>
  text(value, `${at}.id`) === at.slice(at.indexOf('.') + 1) ? (value as string) : fail(`${at}.id`, 'the key above it');

const attempt: Read<AttemptRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    id: runId(from.id, at),
    module: text(from.module, `${at}.module`),
    seed: number(from.seed, `${at}.seed`),
    startedAt: moment(from.startedAt, `${at}.startedAt`),
    items: list(asked)(from.items, `${at}.items`),
    answers: byId(answer)(from.answers, `${at}.answers`),
    flags: list(text)(from.flags, `${at}.flags`),
    current: text(from.current, `${at}.current`),
    ...maybe('handedInAt', from.handedInAt, moment, at),
    ...maybe('score', from.score, score, at),
    ...maybe('practice', from.practice, flag, at),
    ...maybe('drill', from.drill, flag, at),
    ...maybe('told', from.told, list(text), at),
    ...maybe('confidence', from.confidence, byId(number), at),
    ...maybe('spent', from.spent, number, at),
    ...maybe('revision', from.revision, number, at),
    ...maybe('at', from.at, moment, at),
  };
};

const ending: Read<'good' | 'fair' | 'poor'> = (value, at) =>
  value === 'good' || value === 'fair' || value === 'poor' ? value : fail(at, 'an ending');

const rating: Read<SelfRating> = (value, at) => {
  const from = fields(value, at);
  return {
    ...maybe('band', from.band, number, at),
    ...maybe('turn', from.turn, number, at),
    ...maybe('competence', from.competence, text, at),
  };
};

const playthrough: Read<PlaythroughRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    id: runId(from.id, at),
    scenario: text(from.scenario, `${at}.scenario`),
    seed: number(from.seed, `${at}.seed`),
    startedAt: moment(from.startedAt, `${at}.startedAt`),
    choices: list(text)(from.choices, `${at}.choices`),
    ...maybe('endedAt', from.endedAt, moment, at),
    ...maybe('score', from.score, number, at),
    ...maybe('ending', from.ending, ending, at),
    ...maybe('practice', from.practice, flag, at),
    ...maybe('rating', from.rating, rating, at),
    ...maybe('left', from.left, flag, at),
    ...maybe('revision', from.revision, number, at),
    ...maybe('at', from.at, moment, at),
  };
};

const verdict: Read<GradedAnswer['verdict']> = (value, at) =>
  value === 'right' || value === 'partial' || value === 'wrong' ? value : fail(at, 'a verdict');

const graded: Read<GradedAnswer> = (value, at) => {
  const from = fields(value, at);
  return { at: moment(from.at, `${at}.at`), verdict: verdict(from.verdict, `${at}.verdict`) };
};

const day: Read<string> = (value, at) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : fail(at, 'a day such as 2026-11-25');

const review: Read<ReviewRecord> = (value, at) => {
  const from = fields(value, at);
  const answers = list(graded)(from.answers, `${at}.answers`);
  if (answers.length === 0) fail(`${at}.answers`, 'an answer');
  return {
    module: text(from.module, `${at}.module`),
    answers,
    due: day(from.due, `${at}.due`),
    asOf: moment(from.asOf, `${at}.asOf`),
  };
};

/** Reads a record of any version. Throws a RecordError that names the first place that does not fit. */
export function readRecord(value: unknown): LearningRecord {
  const from = migrate(fields(value, 'record'));
  return {
    version: 2,
    lessons: byId(lesson)(from.lessons, 'lessons'),
    checks: byId(answer)(from.checks, 'checks'),
    tries: byId(ownWords)(from.tries, 'tries'),
    practices: byId(practice)(from.practices, 'practices'),
    attempts: byId(attempt)(from.attempts, 'attempts'),
    playthroughs: byId(playthrough)(from.playthroughs, 'playthroughs'),
    reviews: byId(review)(from.reviews, 'reviews'),
    removed: byId(number)(from.removed, 'removed'),
    epoch: number(from.epoch, 'epoch'),
  };
}

/** Reads a record from stored text, as {@link readRecord} does. */
export function parseRecord(stored: string): LearningRecord {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    throw new RecordError('record: expected JSON');
  }
  return readRecord(value);
}
