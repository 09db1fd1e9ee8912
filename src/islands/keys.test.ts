import { describe, expect, test } from 'vitest';
import { digitOf, isGoOn } from './keys.ts';

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

describe('Enter', () => {
  const enter = (on: string | undefined, more: object = {}) =>
    isGoOn({
      ...{ key: 'Enter', isComposing: false, keyCode: 13, ...more },
      target: { closest: (wanted: string) => (on && wanted.split(', ').includes(on) ? {} : null) },
    } as unknown as KeyboardEvent);

  test('goes on from a question, and from a field of one line', () => {
    expect([enter(undefined), enter('input')]).toEqual([true, true]);
  });

  test.each(['a', 'button', 'summary', 'textarea'])('on %s belongs to it', (on) => {
    expect(enter(on)).toBe(false);
  });

  test('that ends the composition of an input method never goes on', () => {
    expect(enter('input', { isComposing: true })).toBe(false);
    // Safari: the composition is over by then, and only the key code tells.
    expect(enter('input', { keyCode: 229 })).toBe(false);
  });

  test('is the only key that goes on', () => {
    expect(enter(undefined, { key: ' ' })).toBe(false);
  });
});
