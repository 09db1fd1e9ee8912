import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pagesOf } from '../sites.ts';
import { kindOf, required, themes } from './required.ts';

test('every page of the site is of a kind that axe has seen, in every state and theme', () => {
  const pages = pagesOf('course');
  expect(pages.filter((address) => kindOf(address) === undefined)).toEqual([]);
  const kinds = new Set([...pages.map(kindOf), 'missing']);
  expect([...kinds].sort()).toEqual(Object.keys(required).sort());

  const wanted = Object.entries(required).flatMap(([kind, states]) =>
    states.flatMap((state) => themes.map((theme) => `${kind} ${state} ${theme}`)),
  );
  expect(readdirSync(new URL('../../.build/visited/', import.meta.url)).sort()).toEqual(wanted.sort());
});
