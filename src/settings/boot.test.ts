import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { settings } from './settings.ts';

const boot = readFileSync(new URL('./boot.js', import.meta.url), 'utf8');
const modern = { any: () => undefined };

/** The attributes and the class of the page after the first script ran in a browser such as this. */
function pageIn({
  stored = {} as Record<string, string>,
  refused = '',
  promise = modern as object | null,
  failed = [] as string[],
}) {
  const attributes: Record<string, string> = {};
  const documentElement = {
    className: '',
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
  };
  const getItem = (name: string) => {
    if (refused) throw new DOMException('', refused);
    const [, setting = ''] = /^course-settings:(.+)$/.exec(name) ?? [];
    return stored[setting] ?? null;
  };
  const listeners: Record<string, (event: { target: unknown }) => void> = {};
  const addEventListener = (name: string, listener: (event: { target: unknown }) => void) => {
    listeners[name] = listener;
  };
  const page = { document: { documentElement }, localStorage: { getItem }, Promise: promise, addEventListener };
  runInNewContext(boot, { ...page, window: page });
  for (const tagName of failed) listeners.error?.({ target: { tagName } });
  return { class: documentElement.className, ...attributes };
}

describe('before the page is shown', () => {
  test('it learns that scripts run, and nothing else where nothing was chosen', () => {
    expect(pageIn({})).toEqual({ class: 'js' });
  });

  const choices = Object.entries(settings).flatMap(([name, [, ...others]]) =>
    others.map((value): [string, string] => [name, value]),
  );
  test.each(choices)('it takes the %s %s that was chosen', (name, value) => {
    expect(pageIn({ stored: { [name]: value } })).toEqual({ class: 'js', [`data-${name}`]: value });
  });

  test('it tells a script that does not arrive, and nothing else that fails', () => {
    expect(pageIn({ failed: ['IMG'] })).toEqual({ class: 'js' });
    expect(pageIn({ failed: ['SCRIPT'] })).toEqual({ class: 'js', 'data-broken': '' });
  });

  test('it takes size and theme together', () => {
    const page = pageIn({ stored: { size: 'huge', theme: 'dark' } });
    expect(page).toEqual({ class: 'js', 'data-size': 'huge', 'data-theme': 'dark' });
  });

  test('it needs no sign for what is so without a choice', () => {
    expect(pageIn({ stored: { size: settings.size[0], theme: settings.theme[0] } })).toEqual({ class: 'js' });
  });

  test.each(['sepia', 'darker', 'large', ''])('it takes no theme that nobody knows: “%s”', (theme) => {
    expect(pageIn({ stored: { theme, size: 'large' } })).toEqual({ class: 'js', 'data-size': 'large' });
  });

  test.each(['tiny', 'larger', 'dark', ''])('it takes no size that nobody knows: “%s”', (size) => {
    expect(pageIn({ stored: { size, theme: 'dark' } })).toEqual({ class: 'js', 'data-theme': 'dark' });
  });

  test('it goes on where storage is refused, and knows why', () => {
    expect(pageIn({ refused: 'SecurityError' })).toEqual({ class: 'js', 'data-settings': 'SecurityError' });
  });

  test('it knows a browser below the floor: one without promises, or without Promise.any', () => {
    expect(pageIn({ promise: null })).toEqual({ class: 'js', 'data-old': '' });
    expect(pageIn({ promise: {} })).toEqual({ class: 'js', 'data-old': '' });
  });

  test('it keeps the theme in a browser below the floor', () => {
    const page = pageIn({ stored: { theme: 'dark' }, promise: {} });
    expect(page).toEqual({ class: 'js', 'data-theme': 'dark', 'data-old': '' });
  });
});
