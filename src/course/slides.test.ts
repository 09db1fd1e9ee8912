import { expect, it } from 'vitest';
import { slidesToCome } from './slides.ts';

const entries = (...slides: number[]) => slides.map((slide) => ({ slide }));

it('tells the slides that are still to come in runs', () => {
  expect(slidesToCome(entries(3, 5, 4, 8), 10)).toEqual([
    [1, 2],
    [6, 7],
    [9, 10],
  ]);
  expect(slidesToCome(entries(1, 3), 3)).toEqual([[2, 2]]);
});

it('has nothing to come when every slide went somewhere', () => {
  expect(slidesToCome(entries(2, 1), 2)).toEqual([]);
});
