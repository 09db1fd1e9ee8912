import { describe, expect, test } from 'vitest';
import { made } from '../../tests/examples/made-record.ts';
import { answerPractice, type Change, writePractice, writeTry } from './changes.ts';
import { practiceDue } from './progress.ts';
import { emptyRecord } from './shape.ts';

const day = 24 * 60 * 60 * 1000;

describe('words at a try', () => {
  test('are kept with their moment, the last ones stay', () => {
    expect(made(writeTry('m/l#a', '改天', 1), writeTry('m/l#a', '改天再来', 2)).tries).toEqual({
      'm/l#a': { text: '改天再来', at: 2 },
    });
  });

  test('that are taken back stay as no words, so that an older tab does not bring them back', () => {
    expect(made(writeTry('m/l#a', '改天', 1), writeTry('m/l#a', '', 2)).tries).toEqual({
      'm/l#a': { text: '', at: 2 },
    });
  });

  test('leave the other tries and all the rest alone', () => {
    const before = made(writeTry('m/l#a', '改天', 1), writePractice('m/l', '我先等', 2));
    const after = made(() => before, writeTry('m/l#b', '再来', 3));
    expect(after).toEqual({ ...before, tries: { ...before.tries, 'm/l#b': { text: '再来', at: 3 } } });
  });
});

describe('the one thing to try at work', () => {
  test('is not tried and not asked about when it is written', () => {
    expect(made(writePractice('m/l', '我先等', 5)).practices).toEqual({
      'm/l': { text: '我先等', at: 5, tried: false, askedAt: 0 },
    });
  });

  test('keeps what was said of it, and when', () => {
    const { practices } = made(writePractice('m/l', '我先等', 5), answerPractice('m/l', true, 9));
    expect(practices['m/l']).toEqual({ text: '我先等', at: 5, tried: true, askedAt: 9 });
    const later = made(() => ({ ...emptyRecord, practices }), answerPractice('m/l', false, 10));
    expect(later.practices['m/l']).toEqual({ text: '我先等', at: 5, tried: false, askedAt: 10 });
  });

  test('is another thing, not tried yet, in other words', () => {
    const changes = [writePractice('m/l', '我先等', 5), answerPractice('m/l', true, 9)];
    expect(made(...changes, writePractice('m/l', '我先问', 11)).practices['m/l']).toEqual({
      text: '我先问',
      at: 11,
      tried: false,
      askedAt: 0,
    });
  });

  test('is still tried when a browser puts the same words into the field again', () => {
    const before = made(writePractice('m/l', '我先等', 5), answerPractice('m/l', true, 9));
    expect(made(() => before, writePractice('m/l', '我先等', 11))).toEqual(before);
  });

  test('that nobody wrote cannot be answered, nor does it come to be', () => {
    const before = made(writePractice('m/l', '我先等', 5));
    expect(made(() => before, answerPractice('m/k', true, 9))).toEqual(before);
  });

  test('of another lesson stays as it is', () => {
    const before = made(writePractice('m/k', '我先问', 4), writePractice('m/l', '我先等', 5));
    for (const change of [writePractice('m/l', '我不急', 6), answerPractice('m/l', true, 6)]) {
      expect(made(() => before, change).practices['m/k']).toEqual(before.practices['m/k']);
    }
  });
});

describe('asking about it', () => {
  const written = writePractice('m/l', '我先等', 5);
  const due = (now: number, ...changes: Change[]) => practiceDue(made(...changes), now);

  test('waits a whole day after the last key', () => {
    expect(due(5 + day - 1, written)).toBeUndefined();
    expect(due(5 + day, written)).toEqual({ lesson: 'm/l', text: '我先等' });
  });

  test('waits another day after it was asked and not tried', () => {
    const asked = answerPractice('m/l', false, 7 + day);
    expect(due(7 + 2 * day - 1, written, asked)).toBeUndefined();
    expect(due(7 + 2 * day, written, asked)).toEqual({ lesson: 'm/l', text: '我先等' });
  });

  test('ends once it was tried', () => {
    expect(due(9 * day, written, answerPractice('m/l', true, 2 * day))).toBeUndefined();
  });

  test('begins with what was written first, whichever lesson it is of', () => {
    const later = writePractice('m/a', '我先问', 8);
    expect(due(9 * day, later, written)?.lesson).toBe('m/l');
    expect(due(9 * day, later, written, answerPractice('m/l', true, 2 * day))?.lesson).toBe('m/a');
  });

  test.each(['', ' \n '])('never asks about no words: “%s”', (text) => {
    expect(due(9 * day, writePractice('m/l', text, 5))).toBeUndefined();
  });

  test('never asks where nothing was written', () => {
    expect(due(9 * day)).toBeUndefined();
  });
});
