import { expect, test } from 'vitest';
import { meritOf } from './merit.ts';

test('a merit is the author’s number or the raters’ mean', () => {
  expect(meritOf({ merit: -1 })).toBe(-1);
  expect(meritOf({ merit: { mean: 1.25, sd: 0.5, n: 6 } })).toBe(1.25);
});
