import { describe, expect, test } from 'vitest';
import {
  attemptsAt,
  endedPlays,
  firstAndBest,
  handedIn,
  isNewcomer,
  isTest,
  lastLesson,
  lessonProgress,
  type ModulePlan,
  moduleProgress,
  openAttempts,
  playProgress,
  playScores,
  playthroughsOf,
  quizProgress,
  quizScores,
} from './progress.ts';
import { type AttemptRecord, emptyRecord, type LearningRecord, type PlaythroughRecord } from './shape.ts';

const attempt = (
  id: string,
  startedAt: number,
  percent?: number,
  more: Partial<AttemptRecord> = {},
): AttemptRecord => ({
  ...{ id, module: 'm', seed: 1, startedAt, items: [], answers: {}, flags: [], current: '' },
  ...(percent !== undefined && {
    handedInAt: startedAt + 1,
    score: { percent, points: percent, max: 100, passed: percent >= 60 },
  }),
  ...more,
});
const play = (id: string, startedAt: number, score?: number, scenario = 's'): PlaythroughRecord => ({
  ...{ id, scenario, seed: 1, startedAt, choices: [] },
  ...(score !== undefined && { endedAt: startedAt + 1, score, ending: 'good' }),
});
const byId = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]));
const tried = (...attempts: AttemptRecord[]): LearningRecord => ({ ...emptyRecord, attempts: byId(attempts) });
const played = (...plays: PlaythroughRecord[]): LearningRecord => ({ ...emptyRecord, playthroughs: byId(plays) });
const seen = (lessons: Record<string, string[]>): LearningRecord => ({
  ...emptyRecord,
  lessons: Object.fromEntries(Object.entries(lessons).map(([id, read]) => [id, { read, section: 'a', at: 1 }])),
});
const ids = (all: { id: string }[]) => all.map(({ id }) => id);

describe('a lesson of sections a and b', () => {
  const states: [string, Record<string, string[]>, string][] = [
    ['never opened is to do', {}, 'todo'],
    ['opened but not read is under way', { 'm/l': [] }, 'now'],
    ['half read is under way', { 'm/l': ['b'] }, 'now'],
    ['read in any order is done', { 'm/l': ['b', 'a'] }, 'done'],
    ['is done though a section that was read is gone', { 'm/l': ['a', 'old', 'b'] }, 'done'],
    ['is to do though the lesson of another module has its name', { 'n/l': ['a', 'b'] }, 'todo'],
  ];
  test.each(states)('%s', (_name, lessons, state) => {
    expect(lessonProgress(seen(lessons), 'm', { id: 'l', sections: ['a', 'b'] })).toBe(state);
  });
});

describe('attempts', () => {
  test('are those of the module, oldest first, by id where they began at the same moment', () => {
    const record = tried(attempt('c', 2), attempt('b', 1), attempt('x', 0, 80, { module: 'n' }), attempt('a', 2));
    expect(ids(attemptsAt(record, 'm'))).toEqual(['b', 'a', 'c']);
  });

  test('go on with those not handed in, newest first, in the module alone', () => {
    const open = openAttempts(tried(attempt('a', 1), attempt('b', 2), attempt('c', 3, 80)), 'm');
    expect(open.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(openAttempts(tried(attempt('a', 1, 0), attempt('x', 2, undefined, { module: 'n' })), 'm')).toEqual([]);
  });

  test('count as first what was handed in first, not what was begun first', () => {
    const record = tried(attempt('a', 1, 40, { handedInAt: 9 }), attempt('b', 2, 90, { handedInAt: 5 }));
    expect(handedIn(record, 'm').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(quizScores(record, 'm')).toEqual([90, 40]);
  });

  test('give the percents of those handed in, oldest first, 0 among them', () => {
    expect(quizScores(tried(attempt('a', 3, 0), attempt('b', 1, 70), attempt('c', 2)), 'm')).toEqual([70, 0]);
  });
});

describe('an attempt', () => {
  test('is a test unless it is 练习 or 错题再练', () => {
    expect(isTest(attempt('a', 1, 90))).toBe(true);
    expect(isTest(attempt('a', 1, 90, { practice: false, drill: false }))).toBe(true);
    expect(isTest(attempt('a', 1, 90, { practice: true }))).toBe(false);
    expect(isTest(attempt('a', 1, 90, { drill: true }))).toBe(false);
  });

  test('that is no test is listed, and is no first and no best', () => {
    const record = tried(
      attempt('a', 1, 100, { practice: true }),
      attempt('b', 3, 40),
      attempt('c', 5, 90, { drill: true }),
    );
    expect(ids(handedIn(record, 'm'))).toEqual(['a', 'b', 'c']);
    expect(quizScores(record, 'm')).toEqual([40]);
  });

  test('at 课前自测 has no score to keep', () => {
    expect(quizScores(tried(attempt('a', 1, undefined, { module: 'pretest', handedInAt: 2 })), 'pretest')).toEqual([]);
  });
});

describe('playthroughs', () => {
  test('are those of the scenario, oldest first, by id where they began at the same moment', () => {
    const record = played(play('c', 2), play('b', 1), play('x', 0, 80, 'other'), play('a', 2));
    expect(ids(playthroughsOf(record, 's'))).toEqual(['b', 'a', 'c']);
  });

  test('that ended stand in the order in which they did', () => {
    const late = { ...play('a', 1, 50), endedAt: 9 };
    const early = { ...play('b', 2, 60), endedAt: 5 };
    expect(ids(endedPlays(played(late, early, play('c', 3)), 's'))).toEqual(['b', 'a']);
  });

  test('give no score to keep where they were practice', () => {
    const practice = { ...play('b', 2, 100), practice: true };
    expect(playScores(played(play('a', 1, 40), practice), 's')).toEqual([40]);
  });

  test('give the scores of those that ended, oldest first, 0 among them', () => {
    expect(playScores(played(play('a', 3, 0), play('b', 1, 70), play('c', 2)), 's')).toEqual([70, 0]);
  });
});

test('the first score and the best are told apart', () => {
  expect(firstAndBest([40, 90, 70])).toEqual({ first: 40, best: 90 });
  expect(firstAndBest([90, 40])).toEqual({ first: 90, best: 90 });
});

test('a best score of 0 is a score, no score at all is none', () => {
  expect(firstAndBest([0])).toEqual({ first: 0, best: 0 });
  expect(firstAndBest([])).toBeUndefined();
});

describe('a quiz', () => {
  const states: [string, AttemptRecord[], string][] = [
    ['never begun is to do', [], 'todo'],
    ['begun is under way', [attempt('a', 1)], 'now'],
    ['failed is under way', [attempt('a', 1, 0)], 'now'],
    ['passed is done', [attempt('a', 1, 60)], 'done'],
    ['passed once stays done', [attempt('a', 1, 60), attempt('b', 2, 20), attempt('c', 3)], 'done'],
    ['of another module does not count', [attempt('a', 1, 60, { module: 'n' })], 'todo'],
    ['practised with full marks is under way', [attempt('a', 1, 100, { practice: true })], 'now'],
    ['whose mistakes were all mended in 错题再练 is under way', [attempt('a', 1, 100, { drill: true })], 'now'],
  ];
  test.each(states)('%s', (_name, attempts, state) => {
    expect(quizProgress(tried(...attempts), 'm')).toBe(state);
  });
});

describe('a scenario', () => {
  const states: [string, PlaythroughRecord[], string][] = [
    ['never begun is to do', [], 'todo'],
    ['begun is under way', [play('a', 1)], 'now'],
    ['played to an ending is done, with a score of 0 too', [play('a', 1, 0)], 'done'],
    ['ended once stays done', [play('a', 1, 0), play('b', 2)], 'done'],
    ['of another name does not count', [play('a', 1, 90, 'other')], 'todo'],
  ];
  test.each(states)('%s', (_name, plays, state) => {
    expect(playProgress(played(...plays), 's')).toBe(state);
  });
});

describe('a module', () => {
  const whole: ModulePlan = { id: 'm', lessons: [{ id: 'l', sections: ['a'] }], scenarios: ['s'], quiz: true };
  const read = seen({ 'm/l': ['a'] });
  const { attempts } = tried(attempt('a', 1, 90));
  const all = { ...played(play('a', 1, 90)), attempts, lessons: read.lessons };
  const states: [string, ModulePlan, LearningRecord, string][] = [
    ['not begun is to do', whole, emptyRecord, 'todo'],
    ['with all parts done is done', whole, all, 'done'],
    ['is under way while the lesson is missing', whole, { ...all, lessons: {} }, 'now'],
    ['is under way while the quiz is missing', whole, { ...all, attempts: {} }, 'now'],
    ['is under way while the scenario is missing', whole, { ...all, playthroughs: {} }, 'now'],
    ['is under way when a part is, and none is done', whole, seen({ 'm/l': [] }), 'now'],
    ['without a quiz or a scenario is done without them', { ...whole, quiz: false, scenarios: [] }, read, 'done'],
    ['that holds nothing yet is to do', { ...whole, lessons: [], scenarios: [], quiz: false }, all, 'todo'],
  ];
  test.each(states)('%s', (_name, plan, record, state) => {
    expect(moduleProgress(record, plan)).toBe(state);
  });
});

test('the last lesson is the one looked at last, with its section', () => {
  const lessons = {
    'm/k': { read: [], section: 'a', at: 1 },
    'n/l': { read: ['x'], section: 'b', at: 3 },
    'm/l': { read: [], section: 'c', at: 2 },
  };
  expect(lastLesson({ ...emptyRecord, lessons })).toEqual({ module: 'n', lesson: 'l', section: 'b' });
  expect(lastLesson(emptyRecord)).toBeUndefined();
});

describe('a newcomer', () => {
  test('is who has an empty record, settings of time aside', () => {
    expect(isNewcomer(emptyRecord)).toBe(true);
    expect(isNewcomer({ ...emptyRecord, epoch: 9 })).toBe(true);
  });

  const begun: Partial<LearningRecord>[] = [
    { lessons: { 'm/l': { read: [], section: 'a', at: 1 } } },
    { checks: { q: { response: true, revision: 1, at: 1 } } },
    { attempts: byId([attempt('a', 1)]) },
    { playthroughs: byId([play('a', 1)]) },
  ];
  test.each(begun)('is nobody who has begun with %o', (more) => {
    expect(isNewcomer({ ...emptyRecord, ...more })).toBe(false);
  });
});
