import { expect, test } from 'vitest';
import { foreignLanguage } from './language.ts';

test('an English course is marked as English on a Chinese page', () => {
  expect(foreignLanguage('en')).toBe('en');
  expect(foreignLanguage('en-GB')).toBe('en-GB');
});

test('nothing is marked where the course is in Chinese too', () => {
  expect(foreignLanguage('zh-CN')).toBeUndefined();
  expect(foreignLanguage('zh')).toBeUndefined();
});
