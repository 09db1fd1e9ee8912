import { describe, expect, test } from 'vitest';
import { contentShingles, likeness, shared, shingles } from './shingles.ts';

describe('the shingles of a text', () => {
  test.each([
    ['退后一步', ['退后', '后一', '一步']],
    ['退后，一步', ['退后', '一步']],
    ['等', ['等']],
    ['6F原则', ['6f', '原则']],
    ['Read it back, then read on', ['read', 'it', 'back', 'then', 'on']],
    ['……', []],
  ])('of “%s” are %j', (text, pieces) => {
    expect([...shingles(text)]).toEqual(pieces);
  });

  test('are about something when one of two characters is', () => {
    expect([...contentShingles('他说的是嗡嗡声')]).toEqual(['是嗡', '嗡嗡', '嗡声']);
  });
});

test('two sets share what stands in both', () => {
  expect(shared(shingles('退后一步'), shingles('往前一步'))).toBe(1);
});

describe('likeness', () => {
  test('is twice what is shared among all there is', () => {
    expect(likeness(shingles('退后一步'), shingles('退后两步'))).toBeCloseTo(1 / 3, 12);
  });

  test('is 1 of a text and itself, 0 of texts that share nothing, 0 of nothing', () => {
    expect(likeness(shingles('退后一步'), shingles('退后一步'))).toBe(1);
    expect(likeness(shingles('退后'), shingles('向前'))).toBe(0);
    expect(likeness(new Set(), new Set())).toBe(0);
  });
});
