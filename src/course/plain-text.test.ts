import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  [' 群众 ', '群众'],
  ['“群众”。', '群众'],
  ['群　众', '群众'],
  ['６Ｆ', '6f'],
  ['Fast', 'fast'],
  ['群\u200b众', '群众'],
  ['三-五', '三五'],
  ['a+b', 'a+b'],
])('“%s” counts as “%s”', (given, plain) => {
  expect(plainText(given)).toBe(plain);
});

test.each(['', ' ', '。', '……', '\u200b'])('“%s” counts as nothing', (given) => {
  expect(plainText(given)).toBe('');
});
