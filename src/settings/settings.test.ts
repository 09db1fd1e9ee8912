import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuseStorage, tinyStorage } from '../../tests/examples/tiny-storage.ts';
import { choose, chosen, type Setting, settings } from './settings.ts';

/** What the page is told about its settings. */
let shown: Record<string, string>;
let storage: ReturnType<typeof tinyStorage>;

beforeEach(() => {
  shown = {};
  storage = tinyStorage();
  vi.stubGlobal('document', { documentElement: { dataset: shown } });
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const all = Object.entries(settings) as [Setting, readonly string[]][];
const choices = all.flatMap(([setting, values]) => values.map((value): [Setting, string] => [setting, value]));

test('without a choice the text is of normal size and the theme follows the system', () => {
  expect(chosen('size')).toBe('normal');
  expect(chosen('theme')).toBe('auto');
});

describe('a choice', () => {
  test.each(choices)('of %s %s is shown and kept', (setting, value) => {
    choose(setting, value);
    expect(chosen(setting)).toBe(value);
    expect(storage.getItem(`course-settings:${setting}`)).toBe(value);
  });

  test.each(all)('of %s that is taken back leaves the page as it was', (setting, values) => {
    const [first = ''] = values;
    const last = values[values.length - 1] ?? '';
    choose(setting, last);
    expect(shown).toEqual({ [setting]: last });
    choose(setting, first);
    expect(shown).toEqual({});
    expect(storage.getItem(`course-settings:${setting}`)).toBe(first);
  });

  test('of one setting leaves the other alone', () => {
    choose('size', 'huge');
    choose('theme', 'dark');
    expect(shown).toEqual({ size: 'huge', theme: 'dark' });
  });

  test.each<[Setting, string]>([
    ['size', 'tiny'],
    ['size', 'dark'],
    ['theme', ''],
  ])('that does not exist changes nothing: %s “%s”', (setting, value) => {
    choose(setting, value);
    expect(shown).toEqual({});
    expect(storage.values.size).toBe(0);
  });
});

describe('where nothing can be kept', () => {
  test('because storage is refused, a choice is shown all the same, and it is noted', () => {
    refuseStorage();
    choose('size', 'large');
    expect(shown).toEqual({ size: 'large', settings: 'unsaved' });
  });

  test('because storage is full, a choice is shown all the same, and it is noted', () => {
    storage.full = true;
    choose('theme', 'dark');
    expect(shown).toEqual({ theme: 'dark', settings: 'unsaved' });
  });
});
