import { expect, test } from 'vitest';
import { bandName, bands, compareBand } from './rating.ts';

test('five bands of twenty points reach from 0 to 100', () => {
  expect(bands.map(bandName)).toEqual(['0 到 20 分', '20 到 40 分', '40 到 60 分', '60 到 80 分', '80 到 100 分']);
});

test('a score lies below, within or above its band, and on an edge within both', () => {
  expect([39.9, 40, 52.5, 60, 60.1].map((score) => compareBand(2, score))).toEqual([
    'below',
    'within',
    'within',
    'within',
    'above',
  ]);
});
