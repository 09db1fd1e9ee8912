import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp } from './rounding.ts';

test('rounds a half up, to one decimal', () => {
  expect(roundHalfUp(6.25)).toBe(6.3);
  expect(roundHalfUp(0.05)).toBe(0.1);
  expect(roundHalfUp(6.24)).toBe(6.2);
  expect(roundHalfUp(0.04)).toBe(0);
});

test('rounds up a half that sums of binary fractions leave just below', () => {
  const sixteenth = [1, 1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3].reduce((sum, points) => sum + 10 * points, 0) / 1.6;
  expect(sixteenth).toBeLessThan(18.75);
  expect(roundHalfUp(sixteenth)).toBe(18.8);
  expect(roundHalfUp(66.65)).toBe(66.7);
});

test('does not round up what is below the half', () => {
  expect(roundHalfUp(66.6499)).toBe(66.6);
  expect(roundHalfUp(200 / 3)).toBe(66.7);
  expect(roundHalfUp(100 / 3)).toBe(33.3);
});

test('rounds every multiple of a twentieth of a percent as counting by hand would', () => {
  for (let twentieths = 0; twentieths <= 2000; twentieths++) {
    expect(roundHalfUp(twentieths / 20)).toBe(Math.ceil(twentieths / 2) / 10);
  }
});

test('moves a percent by no more than half a tenth, and a second time not at all', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
      const shown = roundHalfUp(percent);
      expect(Math.abs(shown - percent)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(roundHalfUp(shown)).toBe(shown);
    }),
  );
});
