import { expect, test } from 'vitest';
import { tableLines } from './table.ts';

test('columns stand under one another, Chinese or not; the first is set to the left', () => {
  const lines = tableLines([
    ['机器人', '得分', ''],
    ['挑最长的', '100.0', '失守'],
    ['a', '5.0'],
  ]);
  expect(lines).toEqual(['  机器人     得分', '  挑最长的  100.0  失守', '  a           5.0']);
});

test('no rows are no lines', () => {
  expect(tableLines([])).toEqual([]);
});
