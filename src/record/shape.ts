import type { Response } from '../assessment/response.ts';
import type { ReviewRecord } from '../review/log.ts';

/** A response with what merging needs: the higher revision wins, then the later time. Times are milliseconds since 1970. */
export interface Answer {
  response: Response;
  revision: number;
  at: number;
  /** Of a check: the hash of the item's content that was answered. Attempts keep it with their items. */
  hash?: string;
}

/** One run at a quiz. Items stand by id with the hash of the content that was asked. */
export interface AttemptRecord {
  id: string;
  /** The module whose quiz it is; `exam` for 综合测验, `pretest` for 课前自测. */
  module: string;
  seed: number;
  startedAt: number;
  items: { id: string; hash: string }[];
  answers: Record<string, Answer>;
  /** Items the learner marked 存疑. */
  flags: string[];
  /** The item last looked at. */
  current: string;
  handedInAt?: number;
  score?: { percent: number; points: number; max: number; passed: boolean };
  /** Every answer is told at once; its score is no first and no best. */
  practice?: boolean;
  /** 错题再练: asks what an earlier attempt missed; its score is no first and no best. */
  drill?: boolean;
  /** Items of a practice whose feedback was shown: their answers stand. */
  told?: string[];
  /** 把握度 by item, where the learner wants to be asked: 0 没把握, 1 有一点, 2 有把握. */
  confidence?: Record<string, number>;
  /** How long the paper was on the screen, in milliseconds, where the learner wants to know. */
  spent?: number;
  /** How often it was changed, and when last, for merging; missing in older records. */
  revision?: number;
  at?: number;
}

/** What a learner thought of a playthrough before its debrief; what was passed over is missing. */
export interface SelfRating {
  /** The score expected, as a band of 20 points: 0 to 4. */
  band?: number;
  /** The step, from 0, at which the talk turned; −1 for none. */
  turn?: number;
  /** The competence most in need of practice. */
  competence?: string;
}

/** One run at a scenario: the choices taken, nothing else; the score once it has ended. */
export interface PlaythroughRecord {
  id: string;
  scenario: string;
  seed: number;
  startedAt: number;
  choices: string[];
  endedAt?: number;
  score?: number;
  ending?: 'good' | 'fair' | 'poor';
  /** A step was taken back, or it began in the middle of an earlier one: its score is no first and no best. */
  practice?: boolean;
  /** There once the learner has been asked. */
  rating?: SelfRating;
  /** Left before its end; it is not taken up again. */
  left?: boolean;
  /** How often it was changed, and when last, for merging; missing in records of the first days. */
  revision?: number;
  at?: number;
}

/** How far a lesson has been read. */
export interface LessonRecord {
  /** Ids of the sections that were on the screen to their end. */
  read: string[];
  /** The section last looked at. */
  section: string;
  at: number;
}

/** Words of the learner's own, and when they were last changed. */
export interface OwnWords {
  text: string;
  at: number;
}

/** 我要在岗位上试的一件事: what the learner wrote, and what they said of it at a later visit. */
export interface PracticeRecord extends OwnWords {
  /** Said to have been tried. */
  tried: boolean;
  /** When the learner was last asked; 0 before that. */
  askedAt: number;
}

/**
 * All that this browser remembers of the learner. Keys are content ids or random ids, never positions. Whatever changes in
 * this shape is a new version with a migration: an older page would leave out what it does not know when it writes.
 */
export interface LearningRecord {
  version: 2;
  /** By `module/lesson`. */
  lessons: Record<string, LessonRecord>;
  /** Answers to the checks in lessons, by item. */
  checks: Record<string, Answer>;
  /** Words written at a `<Try>`, by `module/lesson#try`. */
  tries: Record<string, OwnWords>;
  /** By `module/lesson`. */
  practices: Record<string, PracticeRecord>;
  attempts: Record<string, AttemptRecord>;
  playthroughs: Record<string, PlaythroughRecord>;
  /** By item. */
  reviews: Record<string, ReviewRecord>;
  /** How often a thing was deleted, by map and key, such as `checks/q`; a record that knows of fewer is behind. */
  removed: Record<string, number>;
  /** When the learner last started anew: a record from before is gone as a whole. */
  epoch: number;
}

export const emptyRecord: LearningRecord = {
  version: 2,
  lessons: {},
  checks: {},
  tries: {},
  practices: {},
  attempts: {},
  playthroughs: {},
  reviews: {},
  removed: {},
  epoch: 0,
};
