import { expect, test } from 'vitest';
import { changesInWords } from './import-words.ts';

const none = { added: 0, newer: 0 };
const changes = {
  lessons: none,
  checks: none,
  tries: none,
  practices: none,
  attempts: none,
  playthroughs: none,
  reviews: none,
};

test('says nothing of what does not change', () => {
  expect(changesInWords(changes)).toEqual({ added: '', newer: '' });
});

test('counts both kinds of own words together', () => {
  const words = { ...changes, tries: { added: 1, newer: 1 }, practices: { added: 1, newer: 0 } };
  expect(changesInWords(words)).toEqual({ added: '2 段写下的话', newer: '1 段写下的话' });
});

test('names what comes new and what changes', () => {
  expect(
    changesInWords({
      ...changes,
      lessons: { added: 2, newer: 1 },
      checks: { added: 3, newer: 0 },
      attempts: { added: 1, newer: 0 },
      playthroughs: { added: 4, newer: 0 },
      reviews: { added: 5, newer: 0 },
    }),
  ).toEqual({
    added: '2 课的阅读、3 道课中小题、1 次测验、4 遍演练、5 道要复习的题',
    newer: '1 课的阅读',
  });
});
