import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { filesOf, sites } from '../sites.ts';
import { readPages } from './pages.ts';

const read = (file: string) => readFileSync(new URL(`../../${sites.course.out}/${file}`, import.meta.url), 'utf8');

/**
 * The floor is Chromium 87 and Safari 14. Both read ECMAScript 2021 syntax; of 2020 and 2021 they lack nothing that a
 * parser sees. Look-behind in regular expressions came to Safari with 16.4 and is no syntax error, so it is looked for.
 */
const floor = { ecmaVersion: 2021 } as const;
const lookBehind = /\(\?<[=!]/;
/** `a?.(...b)` parses, but before Chromium 91 and Safari 15 the spread was lost. */
const spreadInOptionalCall = /\?\.(?:[\w$]+)?\([^()]*\.\.\./;

describe('every shipped script parses in the oldest browsers', () => {
  test.each(filesOf('course', '.js'))('%s', (file) => {
    const source = read(file);
    parse(source, { ...floor, sourceType: 'module' });
    expect(source).not.toMatch(lookBehind);
    expect(source).not.toMatch(spreadInOptionalCall);
  });

  test('and so do the scripts inside the pages', () => {
    const scripts = readPages('course').flatMap(({ inline }) => inline);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) parse(script, { ...floor, sourceType: 'script' });
  });
});

test('the first script, which tells old browsers what they lack, is plain ECMAScript 5', () => {
  parse(readFileSync(new URL('../../src/settings/boot.js', import.meta.url), 'utf8'), { ecmaVersion: 5 });
});

test('methods that came after the floor are not called', () => {
  const tooNew =
    /\.(at|findLast|findLastIndex|toSorted|toReversed|replaceChildren)\(|Object\.hasOwn|structuredClone|crypto\.randomUUID|\.groupBy\(/;
  for (const file of filesOf('course', '.js')) {
    expect(tooNew.exec(read(file))?.[0] ?? '', file).toBe('');
  }
});
