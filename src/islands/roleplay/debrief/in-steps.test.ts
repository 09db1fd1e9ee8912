import { expect, test } from 'vitest';
import { inSteps } from './in-steps.ts';

test('used, gone against and missed are told in this order, by how many steps', () => {
  expect(inSteps({ missed: [4], misused: [2, 3], used: [0, 1, 5] })).toBe('用到 3 步，用反 2 步，错过 1 步');
});

test('what did not happen is not told', () => {
  expect(inSteps({ used: [], misused: [2], missed: [] })).toBe('用反 1 步');
  expect(inSteps({ used: [], misused: [], missed: [] })).toBe('');
});
