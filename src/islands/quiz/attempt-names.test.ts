import { expect, test } from 'vitest';
import type { AttemptRecord } from '../../record/shape.ts';
import { kindOf, resultOf, toldResult } from './attempt-names.ts';

const attempt = (more: Partial<AttemptRecord>): AttemptRecord => ({
  ...{ id: 'a', module: 'm', seed: 1, startedAt: 1, flags: [], current: 'p' },
  items: [
    { id: 'p', hash: 'h' },
    { id: 'q', hash: 'h' },
  ],
  answers: { p: { response: 'a', revision: 1, at: 2 } },
  ...more,
});
const done = { handedInAt: 3, score: { percent: 66.7, points: 1, max: 2, passed: true } };

test.each<[string, Partial<AttemptRecord>, string, string]>([
  ['测验', {}, '已答 1 / 2', '已答 1 / 2'],
  ['练习', { practice: true }, '已答 1 / 2', '已答 1 / 2，练习'],
  ['测验', done, '66.7 分', '66.7 分，通过'],
  ['测验', { ...done, score: { ...done.score, passed: false } }, '66.7 分', '66.7 分，没到及格线'],
  ['练习', { ...done, practice: true }, '66.7 分', '66.7 分，练习'],
  ['错题再练', { ...done, practice: true, drill: true }, '66.7 分', '66.7 分，错题再练'],
  ['课前自测', { module: 'pretest', handedInAt: 3 }, '不计分', '不计分'],
])('%s: %j is told as %s', (kind, more, result, told) => {
  expect(kindOf(attempt(more))).toBe(kind);
  expect(resultOf(attempt(more))).toBe(result);
  expect(toldResult(attempt(more))).toBe(told);
});
