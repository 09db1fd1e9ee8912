import { expect, test } from 'vitest';
import { spreadOut } from './meter-lines.ts';

test('labels stand where their lines end, where there is room', () => {
  expect(spreadOut([0, 130, 260])).toEqual([0, 130, 260]);
  expect(spreadOut([200, 40])).toEqual([200, 40]);
});

test('labels that would touch are moved apart, in the order of their lines', () => {
  expect(spreadOut([100, 100])).toEqual([100, 124]);
  expect(spreadOut([110, 100])).toEqual([124, 100]);
});

test('labels stay within the chart', () => {
  expect(spreadOut([260, 260, 260])).toEqual([212, 236, 260]);
});
