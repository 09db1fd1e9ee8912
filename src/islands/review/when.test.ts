import { expect, test } from 'vitest';
import { inDays } from './when.ts';

test('a day to come is told as one sees it from today', () => {
  const told = (due: string) => inDays(due, '2026-11-29');
  expect(told('2026-11-30')).toBe('明天');
  expect(told('2026-12-01')).toBe('2 天后（12 月 1 日）');
  expect(told('2027-01-03')).toBe('35 天后（1 月 3 日）');
});

test('a day that has come is today', () => {
  expect([inDays('2026-11-29', '2026-11-29'), inDays('2026-11-01', '2026-11-29')]).toEqual(['今天', '今天']);
});
