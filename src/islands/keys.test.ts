import { expect, test } from 'vitest';
import { digitOf } from './keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  digitOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held } as KeyboardEvent);

test('1 to 9 are their digits', () => {
  expect([...'123456789'].map((key) => press(key))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('no other key is a digit', () => {
  expect(['0', 'a', 'Enter', 'F1', '12', ' ', '', '１', 'Digit1'].map((key) => press(key))).toEqual(Array(9).fill(0));
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('a digit with %s held belongs to the browser', (held) => {
  expect(press('1', { [held]: true })).toBe(0);
});
