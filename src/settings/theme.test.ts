import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseTheme, currentTheme } from './theme.ts';

let dataset: Record<string, string>;
const systemIs = (theme: string) =>
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === `(prefers-color-scheme: ${theme})` }));

beforeEach(() => {
  dataset = {};
  vi.stubGlobal('document', { documentElement: { dataset } });
});
afterEach(() => vi.unstubAllGlobals());

test('the theme is the system’s as long as none was chosen', () => {
  systemIs('dark');
  expect(currentTheme()).toBe('dark');
  systemIs('light');
  expect(currentTheme()).toBe('light');
});

test('the theme that was chosen goes before the system’s', () => {
  systemIs('dark');
  dataset.theme = 'light';
  expect(currentTheme()).toBe('light');
  systemIs('light');
  dataset.theme = 'dark';
  expect(currentTheme()).toBe('dark');
});

test('a theme that nobody knows is the system’s', () => {
  systemIs('dark');
  dataset.theme = 'sepia';
  expect(currentTheme()).toBe('dark');
});

test('a chosen theme is shown and kept for the next visit', () => {
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { setItem });
  chooseTheme('dark');
  expect(dataset).toEqual({ theme: 'dark' });
  expect(setItem.mock.calls).toEqual([['theme', 'dark']]);
});

test('a chosen theme is shown where storage is refused, and the page knows that it was not kept', () => {
  const setItem = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { setItem });
  chooseTheme('light');
  expect(dataset).toEqual({ theme: 'light', settings: 'unsaved' });
});
