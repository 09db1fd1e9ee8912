import type { Response } from '../assessment/response.ts';
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

/** A stored value that is no learning record. The message names the place. */
export class RecordError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordError';
  }
}

type Read<T> = (value: unknown, at: string) => T;

const fail = (at: string, expected: string): never => {
  throw new RecordError(`${at}: expected ${expected}`);
};
const text: Read<string> = (value, at) => (typeof value === 'string' ? value : fail(at, 'a text'));
const number: Read<number> = (value, at) => (Number.isFinite(value) ? (value as number) : fail(at, 'a number'));
const flag: Read<boolean> = (value, at) => (typeof value === 'boolean' ? value : fail(at, 'true or false'));

const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((one, index) => read(one, `${at}[${index}]`)) : fail(at, 'a list');

const fields = (value: unknown, at: string): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(at, 'an object');

/** A map by id. Built from entries, so that a stored `__proto__` is a key like any other. */
const byId =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value, at) =>
    Object.fromEntries(Object.entries(fields(value, at)).map(([id, one]) => [id, read(one, `${at}.${id}`)]));

const maybe = <T, K extends string>(key: K, value: unknown, read: Read<T>, at: string): { [key in K]?: T } =>
  value === undefined ? {} : ({ [key]: read(value, `${at}.${key}`) } as { [key in K]?: T });

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
    at: number(from.at, `${at}.at`),
    ...maybe('hash', from.hash, text, at),
  };
};

const lesson: Read<LessonRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    read: list(text)(from.read, `${at}.read`),
    section: text(from.section, `${at}.section`),
    at: number(from.at, `${at}.at`),
  };
};

const ownWords: Read<OwnWords> = (value, at) => {
  const from = fields(value, at);
  return { text: text(from.text, `${at}.text`), at: number(from.at, `${at}.at`) };
};

const practice: Read<PracticeRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    ...ownWords(value, at),
    tried: flag(from.tried, `${at}.tried`),
    askedAt: number(from.askedAt, `${at}.askedAt`),
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

const attempt: Read<AttemptRecord> = (value, at) => {
  const from = fields(value, at);
  return {
    id: text(from.id, `${at}.id`),
    module: text(from.module, `${at}.module`),
    seed: number(from.seed, `${at}.seed`),
    startedAt: number(from.startedAt, `${at}.startedAt`),
    items: list(asked)(from.items, `${at}.items`),
    answers: byId(answer)(from.answers, `${at}.answers`),
    flags: list(text)(from.flags, `${at}.flags`),
    current: text(from.current, `${at}.current`),
    ...maybe('handedInAt', from.handedInAt, number, at),
    ...maybe('score', from.score, score, at),
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
    id: text(from.id, `${at}.id`),
    scenario: text(from.scenario, `${at}.scenario`),
    seed: number(from.seed, `${at}.seed`),
    startedAt: number(from.startedAt, `${at}.startedAt`),
    choices: list(text)(from.choices, `${at}.choices`),
    ...maybe('endedAt', from.endedAt, number, at),
    ...maybe('score', from.score, number, at),
    ...maybe('ending', from.ending, ending, at),
    ...maybe('practice', from.practice, flag, at),
    ...maybe('rating', from.rating, rating, at),
    ...maybe('left', from.left, flag, at),
    ...maybe('revision', from.revision, number, at),
    ...maybe('at', from.at, number, at),
  };
};

/** Reads a record from stored text. Throws a RecordError that names the first place that does not fit. */
export function parseRecord(stored: string): LearningRecord {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    throw new RecordError('record: expected JSON');
  }
  // Records of the first days lack tries and practices.
  const { tries = {}, practices = {}, ...from } = fields(value, 'record');
  if (from.version !== 1) fail('record.version', 'version 1');
  return {
    version: 1,
    lessons: byId(lesson)(from.lessons, 'lessons'),
    checks: byId(answer)(from.checks, 'checks'),
    tries: byId(ownWords)(tries, 'tries'),
    practices: byId(practice)(practices, 'practices'),
    attempts: byId(attempt)(from.attempts, 'attempts'),
    playthroughs: byId(playthrough)(from.playthroughs, 'playthroughs'),
    epoch: number(from.epoch, 'epoch'),
  };
}
