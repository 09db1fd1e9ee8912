import { describe, expect, test } from 'vitest';
import { frozen, made } from '../../tests/examples/made-record.ts';
import { answerCheck, type Change, enterSection, finishSection } from './changes.ts';
import { answerItem, beginAttempt, handIn, keepPlaythrough, toggleFlag, turnTo } from './run-changes.ts';
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
const playthrough: PlaythroughRecord = frozen({ id: 'r', scenario: 's', seed: 2, startedAt: 20, choices: [] });
const score = { percent: 50, points: 10, max: 20, passed: false, byObjective: [] };
const begun = beginAttempt(attempt);
const attemptAfter = (...changes: Change[]) => made(begun, ...changes).attempts.t;

describe('a section', () => {
  test('is where the learner is as soon as it is on the screen, and read once its end was seen', () => {
    expect(made(enterSection('m/l', 'a', 1)).lessons).toEqual({ 'm/l': { read: [], section: 'a', at: 1 } });
    const twice = made(enterSection('m/l', 'a', 1), finishSection('m/l', 'a', 1), enterSection('m/l', 'b', 2));
    expect(twice.lessons).toEqual({ 'm/l': { read: ['a'], section: 'b', at: 2 } });
  });

  test('read twice counts once', () => {
    const read = (section: string) => finishSection('m/l', section, 1);
    expect(made(read('a'), read('b'), read('a')).lessons['m/l']?.read).toEqual(['a', 'b']);
  });

  test('that was read stays read when only its beginning is seen again', () => {
    const { lessons } = made(finishSection('m/l', 'a', 1), enterSection('m/l', 'a', 2));
    expect(lessons['m/l']).toEqual({ read: ['a'], section: 'a', at: 2 });
  });

  test('whose end is seen while another is being read does not move the place', () => {
    const { lessons } = made(enterSection('m/l', 'a', 1), finishSection('m/l', 'b', 2));
    expect(lessons['m/l']).toEqual({ read: ['b'], section: 'a', at: 1 });
  });

  test('of another lesson leaves this one alone', () => {
    const { lessons } = made(finishSection('m/l', 'a', 1), finishSection('m/k', 'a', 2));
    expect(lessons['m/l']).toEqual({ read: ['a'], section: 'a', at: 1 });
  });
});

describe('an answer', () => {
  test('to a check counts its revisions up from 1', () => {
    expect(made(answerCheck({ id: 'q', hash: 'h' }, 'a', 5)).checks).toEqual({
      q: { response: 'a', revision: 1, at: 5, hash: 'h' },
    });
    const third = made(
      answerCheck({ id: 'q', hash: 'h' }, 'a', 5),
      answerCheck({ id: 'q', hash: 'h' }, 'b', 6),
      answerCheck({ id: 'q', hash: 'h' }, 'a', 7),
    );
    expect(third.checks).toEqual({ q: { response: 'a', revision: 3, at: 7, hash: 'h' } });
  });

  test('to one check leaves the others alone', () => {
    const { checks } = made(
      answerCheck({ id: 'p', hash: 'h' }, true, 5),
      answerCheck({ id: 'q', hash: 'h' }, false, 6),
    );
    expect(checks.p).toEqual({ response: true, revision: 1, at: 5, hash: 'h' });
    expect(checks.q?.revision).toBe(1);
  });

  test('in an attempt counts its revisions up, each item for itself', () => {
    const answer = (response: string, at: number) => answerItem('t', { id: 'q', hash: 'q1' }, response, at);
    const both = attemptAfter(answerItem('t', { id: 'p', hash: 'p1' }, 'x', 11), answer('a', 12), answer('b', 13));
    expect(both?.answers).toEqual({
      p: { response: 'x', revision: 1, at: 11 },
      q: { response: 'b', revision: 2, at: 13 },
    });
    expect(both?.items).toEqual(attempt.items);
  });

  test('to an item that was edited is an answer to what it says now', () => {
    const items = attemptAfter(answerItem('t', { id: 'q', hash: 'q2' }, 'a', 11))?.items;
    expect(items).toEqual([
      { id: 'p', hash: 'p1' },
      { id: 'q', hash: 'q2' },
    ]);
  });

  test('after handing in changes nothing', () => {
    const given = [answerItem('t', { id: 'q', hash: 'q1' }, 'a', 11), handIn('t', score, 12)];
    const late = answerItem('t', { id: 'q', hash: 'q2' }, 'b', 13);
    expect(made(begun, ...given, late)).toEqual(made(begun, ...given));
  });
});

describe('an attempt', () => {
  test('stands under its id beside the others', () => {
    const other = { ...attempt, id: 'u' };
    expect(made(begun, beginAttempt(other)).attempts).toEqual({ t: attempt, u: other });
  });

  test('remembers the item last looked at', () => {
    expect(attemptAfter(turnTo('t', 'q'))?.current).toBe('q');
  });

  test('takes a flag, takes a second and gives the first one back', () => {
    expect(attemptAfter(toggleFlag('t', 'p'))?.flags).toEqual(['p']);
    expect(attemptAfter(toggleFlag('t', 'p'), toggleFlag('t', 'q'))?.flags).toEqual(['p', 'q']);
    expect(attemptAfter(toggleFlag('t', 'p'), toggleFlag('t', 'q'), toggleFlag('t', 'p'))?.flags).toEqual(['q']);
  });

  test('keeps of its score what is shown later, and the moment', () => {
    const done = attemptAfter(handIn('t', score, 12));
    expect(done).toEqual({ ...attempt, handedInAt: 12, score: { percent: 50, points: 10, max: 20, passed: false } });
  });

  test('keeps its first score when it is handed in twice', () => {
    const done = attemptAfter(handIn('t', score, 12), handIn('t', { ...score, percent: 100, passed: true }, 13));
    expect(done).toMatchObject({ handedInAt: 12, score: { percent: 50, passed: false } });
  });

  test('that does not exist cannot be changed, nor does it come to be', () => {
    const lost = [
      turnTo('x', 'q'),
      toggleFlag('x', 'q'),
      handIn('x', score, 1),
      answerItem('x', { id: 'q', hash: 'h' }, 'a', 1),
    ];
    expect(made(begun, ...lost)).toEqual(made(begun));
  });
});

describe('a playthrough', () => {
  test('is kept as given under its id, with how often it was changed and when', () => {
    const further = { ...playthrough, choices: ['a'] };
    const other = { ...playthrough, id: 'o' };
    const kept = made(keepPlaythrough(playthrough, 5), keepPlaythrough(other, 6), keepPlaythrough(further, 7));
    expect(kept.playthroughs).toEqual({
      r: { ...further, revision: 2, at: 7 },
      o: { ...other, revision: 1, at: 6 },
    });
  });

  test('that has ended keeps its end, whatever comes later, and takes what belongs to it', () => {
    const ended = { ...playthrough, choices: ['a'], endedAt: 9, score: 0, ending: 'poor' as const };
    const again = { ...ended, endedAt: 20, score: 90, ending: 'good' as const, rating: { band: 1 } };
    const kept = made(keepPlaythrough(ended, 9), keepPlaythrough(again, 20)).playthroughs.r;
    expect(kept).toEqual({ ...ended, rating: { band: 1 }, revision: 2, at: 20 });
  });
});

test('a change leaves all that it does not speak of as it is', () => {
  const before = made(
    begun,
    finishSection('m/l', 'a', 1),
    keepPlaythrough(playthrough, 1),
    answerCheck({ id: 'q', hash: 'h' }, 'a', 1),
  );
  const { checks, ...rest } = made(() => before, answerCheck({ id: 'q', hash: 'h' }, 'b', 2));
  const { checks: earlier, ...same } = before;
  expect(rest).toEqual(same);
  expect(checks).not.toEqual(earlier);
});
