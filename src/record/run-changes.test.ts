import { describe, expect, test } from 'vitest';
import { frozen, made } from '../../tests/examples/made-record.ts';
import type { Change } from './changes.ts';
import {
  answerItem,
  beginAttempt,
  handIn,
  keepPlaythrough,
  setConfidence,
  spendTime,
  tellItem,
  toggleFlag,
  turnTo,
} from './run-changes.ts';
import type { AttemptRecord, PlaythroughRecord } from './shape.ts';

const attempt: AttemptRecord = frozen({
  id: 't',
  module: 'm',
  seed: 1,
  startedAt: 10,
  items: ['p', 'q'].map((id) => ({ id, hash: `${id}1` })),
  answers: {},
  flags: [],
  current: 'p',
});
const score = { percent: 50, points: 10, max: 20, passed: false, byObjective: [] };
const begun = beginAttempt(attempt);
const answer = (item: string, response: string, at: number) =>
  answerItem('t', { id: item, hash: `${item}1` }, response, at);

/** The attempt, with something more from the start where it says so, after changes. */
const become = (more: Partial<AttemptRecord>, ...changes: Change[]) =>
  made(beginAttempt({ ...attempt, ...more }), ...changes).attempts.t as AttemptRecord;

describe('an attempt', () => {
  test('stands under its id beside the others, in its first revision', () => {
    const other = { ...attempt, id: 'u', startedAt: 11 };
    expect(made(begun, beginAttempt(other)).attempts).toEqual({
      t: { ...attempt, revision: 1, at: 10 },
      u: { ...other, revision: 1, at: 11 },
    });
  });

  test('counts its revisions up with each change, and keeps the time of the last', () => {
    const changes = [turnTo('t', 'q', 11), answer('q', 'a', 12), toggleFlag('t', 'q', 13), handIn('t', score, [], 14)];
    changes.forEach((_, at) => {
      expect(become({}, ...changes.slice(0, at + 1))).toMatchObject({ revision: at + 2, at: at + 11 });
    });
  });

  test('of an older record, which counted none, begins to count', () => {
    const old: Change = (record) => ({ ...record, attempts: { t: attempt } });
    expect(made(old, turnTo('t', 'q', 11)).attempts.t).toEqual({ ...attempt, current: 'q', revision: 1, at: 11 });
  });

  test('remembers the item last looked at; looking at it again is no change', () => {
    expect(become({}, turnTo('t', 'q', 11)).current).toBe('q');
    expect(become({}, turnTo('t', 'p', 11))).toEqual(become({}));
  });

  test('takes a flag, takes a second and gives the first one back', () => {
    expect(become({}, toggleFlag('t', 'p', 11)).flags).toEqual(['p']);
    expect(become({}, toggleFlag('t', 'p', 11), toggleFlag('t', 'q', 12)).flags).toEqual(['p', 'q']);
    const back = [toggleFlag('t', 'p', 11), toggleFlag('t', 'q', 12), toggleFlag('t', 'p', 13)];
    expect(become({}, ...back).flags).toEqual(['q']);
  });

  test('that does not exist cannot be changed, nor does it come to be', () => {
    const lost = [
      turnTo('x', 'q', 1),
      toggleFlag('x', 'q', 1),
      setConfidence('x', 'q', 1, 1),
      tellItem('x', 'q', 1),
      spendTime('x', 1, 1),
      handIn('x', score, [{ id: 'q', module: 'm', verdict: 'wrong' }], 1),
      answerItem('x', { id: 'q', hash: 'h' }, 'a', 1),
    ];
    expect(made(begun, ...lost)).toEqual(made(begun));
  });

  test('that is handed in stays as it is', () => {
    const more = { practice: true, confidence: {}, spent: 0 };
    const done = [answer('q', 'a', 11), handIn('t', score, [], 12)];
    const late = [
      turnTo('t', 'q', 13),
      toggleFlag('t', 'q', 13),
      setConfidence('t', 'q', 1, 13),
      tellItem('t', 'q', 13),
      spendTime('t', 1, 13),
      handIn('t', { ...score, percent: 100, passed: true }, [], 13),
      answerItem('t', { id: 'q', hash: 'q2' }, 'b', 13),
    ];
    for (const change of late) expect(become(more, ...done, change)).toEqual(become(more, ...done));
  });
});

describe('an answer in an attempt', () => {
  test('counts its revisions up, each item for itself', () => {
    const both = become({}, answer('p', 'x', 11), answer('q', 'a', 12), answer('q', 'b', 13));
    expect(both.answers).toEqual({
      p: { response: 'x', revision: 1, at: 11 },
      q: { response: 'b', revision: 2, at: 13 },
    });
    expect(both.items).toEqual(attempt.items);
    expect('told' in both).toBe(false);
  });

  test('to an item that was edited is an answer to what it says now', () => {
    expect(become({}, answerItem('t', { id: 'q', hash: 'q2' }, 'a', 11)).items).toEqual([
      { id: 'p', hash: 'p1' },
      { id: 'q', hash: 'q2' },
    ]);
  });
});

describe('feedback in a practice', () => {
  const told = [answer('q', 'a', 11), tellItem('t', 'q', 12)];

  test('is noted once the item is answered, and once only', () => {
    expect(become({ practice: true }, tellItem('t', 'q', 11))).toEqual(become({ practice: true }));
    expect(become({ practice: true }, ...told)).toMatchObject({ told: ['q'], revision: 3 });
    expect(become({ practice: true }, ...told, tellItem('t', 'q', 13))).toEqual(become({ practice: true }, ...told));
    const both = [answer('p', 'a', 13), tellItem('t', 'p', 14)];
    expect(become({ practice: true }, ...told, ...both).told).toEqual(['q', 'p']);
  });

  test('makes the answer stand, and no other', () => {
    const later = become({ practice: true }, ...told, answer('q', 'b', 13), answer('p', 'b', 14));
    expect(later.answers.q).toEqual({ response: 'a', revision: 1, at: 11 });
    expect(later.answers.p).toEqual({ response: 'b', revision: 1, at: 14 });
    expect(later.told).toEqual(['q']);
  });

  test('is forgotten when the item was edited and is answered again', () => {
    const others = [answer('p', 'x', 13), tellItem('t', 'p', 14)];
    const again = become({ practice: true }, ...told, ...others, answerItem('t', { id: 'q', hash: 'q2' }, 'b', 15));
    expect(again.answers.q).toEqual({ response: 'b', revision: 2, at: 15 });
    expect(again.told).toEqual(['p']);
    const twice = [answerItem('t', { id: 'q', hash: 'q2' }, 'b', 15), tellItem('t', 'q', 16)];
    const third = answerItem('t', { id: 'q', hash: 'q2' }, 'c', 17);
    expect(become({ practice: true }, ...told, ...twice, third).answers.q?.response).toBe('b');
  });

  test('is forgotten too when the item has become word for word what another one is', () => {
    const alike = { practice: true, items: [{ id: 'p', hash: 'q2' }, ...attempt.items.slice(1)] };
    expect(become(alike, ...told, answerItem('t', { id: 'q', hash: 'q2' }, 'b', 13)).told).toEqual([]);
  });

  test('is never given in a test', () => {
    expect(become({}, ...told)).toEqual(become({}, answer('q', 'a', 11)));
  });
});

describe('confidence', () => {
  test('is kept by item where the learner wants to be asked, the last word stays', () => {
    const said = [setConfidence('t', 'q', 2, 11), setConfidence('t', 'p', 1, 12), setConfidence('t', 'q', 0, 13)];
    expect(become({ confidence: {} }, ...said).confidence).toEqual({ q: 0, p: 1 });
  });

  test('is not kept where the learner does not', () => {
    expect(become({}, setConfidence('t', 'q', 2, 11))).toEqual(become({}));
  });

  test('cannot be had after the feedback', () => {
    const more = { practice: true, confidence: {} };
    const told = [setConfidence('t', 'q', 2, 11), answer('q', 'a', 11), tellItem('t', 'q', 12)];
    const late = [setConfidence('t', 'q', 0, 13), setConfidence('t', 'p', 1, 14)];
    expect(become(more, ...told, ...late).confidence).toEqual({ q: 2, p: 1 });
  });
});

describe('time', () => {
  test('adds up where the learner wants to know', () => {
    expect(become({ spent: 0 }, spendTime('t', 400, 11), spendTime('t', 1, 12))).toMatchObject({
      spent: 401,
      revision: 3,
    });
  });

  test('is not counted where the learner does not, nor where none passed', () => {
    expect(become({}, spendTime('t', 400, 11))).toEqual(become({}));
    expect(become({ spent: 5 }, spendTime('t', 0, 11), spendTime('t', -1, 12))).toEqual(become({ spent: 5 }));
  });
});

describe('a playthrough', () => {
  const playthrough: PlaythroughRecord = frozen({ id: 'r', scenario: 's', seed: 2, startedAt: 20, choices: [] });

  test('is kept as given under its id, with how often it was changed and when', () => {
    const further = { ...playthrough, choices: ['a'] };
    const other = { ...playthrough, id: 'o' };
    const all = made(keepPlaythrough(playthrough, 5), keepPlaythrough(other, 6), keepPlaythrough(further, 7));
    expect(all.playthroughs).toEqual({
      r: { ...further, revision: 2, at: 7 },
      o: { ...other, revision: 1, at: 6 },
    });
  });

  test('that has ended keeps its end, whatever comes later, and takes what belongs to it', () => {
    const ended = { ...playthrough, choices: ['a'], endedAt: 9, score: 0, ending: 'poor' as const };
    const again = { ...ended, endedAt: 20, score: 90, ending: 'good' as const, rating: { band: 1 } };
    const last = made(keepPlaythrough(ended, 9), keepPlaythrough(again, 20)).playthroughs.r;
    expect(last).toEqual({ ...ended, rating: { band: 1 }, revision: 2, at: 20 });
  });
});
