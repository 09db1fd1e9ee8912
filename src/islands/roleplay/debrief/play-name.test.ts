import { expect, test } from 'vitest';
import { playName } from './play-name.ts';

const at = new Date(2026, 0, 5, 14, 3).getTime();
const play = { id: 'a', scenario: 'tiny', seed: 1, startedAt: 0, choices: [], endedAt: at };

test('a playthrough is named by when it ended, its score, its ending, and whether it was practice', () => {
  expect(playName({ ...play, score: 30, ending: 'poor' })).toBe('1月5日 14:03，30 分，不好的结局');
  expect(playName({ ...play, score: 85.5, ending: 'good', practice: true })).toBe(
    '1月5日 14:03，85.5 分，好结局，练习',
  );
});

test('a score of 0 is a score', () => {
  expect(playName({ ...play, score: 0, ending: 'poor' })).toBe('1月5日 14:03，0 分，不好的结局');
});

test('what a record does not tell is left out', () => {
  expect(playName({ ...play, ending: 'fair' })).toBe('1月5日 14:03，中等结局');
  expect(playName({ ...play, score: 40 })).toBe('1月5日 14:03，40 分');
});
