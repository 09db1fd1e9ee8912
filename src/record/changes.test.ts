import { describe, expect, test } from 'vitest';
import { made } from '../../tests/examples/made-record.ts';
import { answerCheck, enterSection, finishSection, writeTry } from './changes.ts';

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
});

test('a change leaves all that it does not speak of as it is', () => {
  const before = made(
    finishSection('m/l', 'a', 1),
    writeTry('m/l#a', '改天', 1),
    answerCheck({ id: 'q', hash: 'h' }, 'a', 1),
  );
  const { checks, ...rest } = made(() => before, answerCheck({ id: 'q', hash: 'h' }, 'b', 2));
  const { checks: earlier, ...same } = before;
  expect(rest).toEqual(same);
  expect(checks).not.toEqual(earlier);
});
