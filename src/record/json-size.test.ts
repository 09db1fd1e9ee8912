import { expect, test } from 'vitest';
import { sizeOfJson } from './json-size.ts';

test.each([
  ['7', { depth: 0, values: 1, longest: 0, complete: true }],
  ['[]', { depth: 1, values: 2, longest: 1, complete: true }],
  ['{"a":1,"b":[2,3,4]}', { depth: 2, values: 6, longest: 3, complete: true }],
  ['[[1,2,3],4]', { depth: 2, values: 6, longest: 3, complete: true }],
  ['["[{,\\"]",1]', { depth: 1, values: 3, longest: 2, complete: true }],
  ['["\\\\",1]', { depth: 1, values: 3, longest: 2, complete: true }],
  ['[1,"a', { depth: 1, values: 3, longest: 0, complete: false }],
  ['["a\\"]', { depth: 1, values: 2, longest: 0, complete: false }],
  ['[1,{}', { depth: 2, values: 4, longest: 1, complete: false }],
  ['"a', { depth: 0, values: 1, longest: 0, complete: false }],
  [']],,', { depth: 0, values: 3, longest: 0, complete: true }],
])('the size of %s', (text, size) => expect(sizeOfJson(text, 20)).toEqual(size));

test('counting stops where it is too deep', () => {
  expect(sizeOfJson('['.repeat(1000), 20).depth).toBe(21);
});
