import { expect, test } from 'vitest';
import { judge, multiple } from '../../tests/examples/tiny-items.ts';
import { suggestModule } from './suggest.ts';

const items = ['a1', 'a2', 'b1', 'b2', 'c1'].map((id) => judge(true, { id }));
const begin = (right: string[], modules = ['a', 'b', 'c'], asked = items) => {
  const responses = Object.fromEntries(right.map((id) => [id, true]));
  return suggestModule(responses, asked, (id) => id[0] as string, modules);
};

test('the module with the least of its points is the one to begin with', () => {
  expect(begin(['a1', 'a2', 'b1'])).toBe('c');
  expect(begin(['a1', 'b1', 'b2', 'c1'])).toBe('a');
  expect(begin(['a1', 'c1'])).toBe('b');
});

test('a share counts, not a number: one of three is less than one of two', () => {
  const asked = [...items, judge(true, { id: 'b3' })];
  expect(begin(['a1', 'b1', 'c1'], ['a', 'b', 'c'], asked)).toBe('b');
});

test('of equals the first in the order of the course is', () => {
  expect(begin(['a1', 'b1', 'c1'], ['b', 'a', 'c'])).toBe('b');
  expect(begin(['a1', 'b1', 'c1'], ['c', 'a', 'b'])).toBe('a');
  expect(begin([])).toBe('a');
});

test('none is where all was right', () => {
  expect(begin(['a1', 'a2', 'b1', 'b2', 'c1'])).toBeUndefined();
  expect(begin([], ['a'], [])).toBeUndefined();
});

test('half an item is half its points', () => {
  const halves = [
    judge(true, { id: 'a1' }),
    judge(true, { id: 'a2' }),
    multiple(['a', 'b', 'c'], ['a', 'b'], { id: 'b1' }),
  ];
  const responses = { a1: true, a2: true, b1: ['a'] };
  expect(suggestModule(responses, halves, (id) => id[0] as string, ['a', 'b'])).toBe('b');
});
