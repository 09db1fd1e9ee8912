import { expect, test } from 'vitest';
import { answersOn, noon, reviewOf } from '../../tests/examples/answers.ts';
import { daysOf, lastAnswer } from './log.ts';

const inShort = (days: string) => daysOf(answersOn(days)).map(({ day, verdict }) => `${day.slice(5)} ${verdict}`);

test('a day counts by its worst answer, whatever came first or last', () => {
  expect(inShort('[rw]')).toEqual(['11-25 wrong']);
  expect(inShort('[wr]')).toEqual(['11-25 wrong']);
  expect(inShort('[rpr]')).toEqual(['11-25 partial']);
  expect(inShort('[pw]')).toEqual(['11-25 wrong']);
  expect(inShort('[rr]')).toEqual(['11-25 right']);
});

test('days without an answer are none', () => {
  expect(inShort('w..p')).toEqual(['11-25 wrong', '11-28 partial']);
  expect(daysOf([])).toEqual([]);
});

test('days come in their order, however the answers stand', () => {
  expect(daysOf(answersOn('wpr').reverse())).toEqual(daysOf(answersOn('wpr')));
});

test('the last answer is the latest, wherever it stands', () => {
  expect(lastAnswer(reviewOf('w.r'))).toBe(noon(2));
  expect(lastAnswer({ answers: answersOn('w.r').reverse() })).toBe(noon(2));
});
