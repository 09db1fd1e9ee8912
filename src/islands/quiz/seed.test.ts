import { expect, test } from 'vitest';
import { seedInAddress } from './seed.ts';

test.each([
  ['?seed=1234', 1234],
  ['?seed=0', 0],
  ['?seed=007', 7],
  ['?seed=999999999', 999_999_999],
  ['?from=class&seed=5', 5],
])('%s asks for paper %d', (search, seed) => {
  expect(seedInAddress(search)).toBe(seed);
});

test.each([
  '',
  '?',
  '?seed',
  '?seed=',
  '?seed=-1',
  '?seed=1.5',
  '?seed=1e3',
  '?seed=12a',
  '?seed=1234567890',
  '?seeds=1',
])('"%s" asks for none', (search) => {
  expect(seedInAddress(search)).toBeUndefined();
});
