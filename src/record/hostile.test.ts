import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHostile, handmade, withstand } from '../../tests/hostile.ts';

describe('a hostile import changes nothing, throws nothing but the named error and takes no second', () => {
  test.each(handmade)('$name', (hostile) => {
    expect(withstand(hostile).ms).toBeLessThan(1000);
  });

  test('300 that nobody thought of, of which some are taken and some refused', () => {
    const outcomes = new Set(
      fc.sample(anyHostile, 300).map((hostile) => {
        const { outcome, ms } = withstand(hostile);
        expect(ms).toBeLessThan(1000);
        return outcome;
      }),
    );
    expect([...outcomes]).toEqual(expect.arrayContaining(['taken', 'damaged', 'truncated', 'not-ours']));
  });
});
