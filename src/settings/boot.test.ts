import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const boot = readFileSync(new URL('./boot.js', import.meta.url), 'utf8');
const modern = { any: () => undefined };

/** The attributes and the class of the page after the first script ran in a browser such as this. */
function pageIn({ stored = null as string | null, refused = '', promise = modern as object | null }) {
  const attributes: Record<string, string> = {};
  const documentElement = {
    className: '',
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
  };
  const getItem = (name: string) => {
    if (refused) throw new DOMException('', refused);
    return name === 'theme' ? stored : null;
  };
  const page = { document: { documentElement }, localStorage: { getItem }, Promise: promise };
  runInNewContext(boot, { ...page, window: page });
  return { class: documentElement.className, ...attributes };
}

describe('before the page is shown', () => {
  test('it learns that scripts run, and nothing else where nothing was chosen', () => {
    expect(pageIn({})).toEqual({ class: 'js' });
  });

  test.each(['light', 'dark'])('it takes the %s theme that was chosen', (stored) => {
    expect(pageIn({ stored })).toEqual({ class: 'js', 'data-theme': stored });
  });

  test('it takes no theme that nobody knows', () => {
    expect(pageIn({ stored: 'sepia' })).toEqual({ class: 'js' });
  });

  test('it goes on where storage is refused, and knows why', () => {
    expect(pageIn({ refused: 'SecurityError' })).toEqual({ class: 'js', 'data-settings': 'SecurityError' });
  });

  test('it knows a browser below the floor: one without promises, or without Promise.any', () => {
    expect(pageIn({ promise: null })).toEqual({ class: 'js', 'data-old': '' });
    expect(pageIn({ promise: {} })).toEqual({ class: 'js', 'data-old': '' });
  });

  test('it keeps the theme in a browser below the floor', () => {
    expect(pageIn({ stored: 'dark', promise: {} })).toEqual({ class: 'js', 'data-theme': 'dark', 'data-old': '' });
  });
});
