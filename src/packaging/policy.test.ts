import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><body>${body}`;

test('keeps the hashes of the scripts and styles that are on the page, drops the others', () => {
  const body = '<script>a()</script><style>b{}</style>';
  const wide = `script-src 'self' ${hash('a()')} ${hash('gone()')}; style-src 'self' ${hash('b{}')} ${hash('c{}')};`;
  const narrow = `script-src 'self' ${hash('a()')}; style-src 'self' ${hash('b{}')};`;
  expect(narrowPolicy(page(wide, body))).toBe(page(narrow, body));
});

test('never allows a script that the policy did not list', () => {
  const given = page("script-src 'self';", '<script>late()</script>');
  expect(narrowPolicy(given)).toBe(given);
});
