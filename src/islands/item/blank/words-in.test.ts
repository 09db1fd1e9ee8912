import { expect, test } from 'vitest';
import { wordsIn } from './words-in.ts';

test('there are as many words as blanks, whatever was kept', () => {
  expect(wordsIn(undefined, 2)).toEqual(['', '']);
  expect(wordsIn(['a'], 2)).toEqual(['a', '']);
  expect(wordsIn(['a', 'b', 'c'], 2)).toEqual(['a', 'b']);
  expect(wordsIn('a', 1)).toEqual(['']);
});
