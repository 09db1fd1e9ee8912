import { expect, test } from 'vitest';
import { columnsOf, cutTo, padTo } from './columns.ts';

test.each([
  ['ask', 3],
  ['门开了', 6],
  ['“算了”，', 10],
  ['6–8 轮', 6],
  ['𠮷', 2],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('padding adds what a text lacks, before it or after it, and nothing to a longer one', () => {
  expect(padTo('轮', 4, 'before')).toBe('  轮');
  expect(padTo('轮', 4, 'after')).toBe('轮  ');
  expect(padTo('轮数', 3, 'after')).toBe('轮数');
});

test('a text that is too long is cut at a whole letter', () => {
  expect(cutTo('门开了', 6)).toBe('门开了');
  expect(cutTo('门开了', 5)).toBe('门开…');
  expect(cutTo('so be it', 6)).toBe('so be…');
});
