import { expect, test } from 'vitest';
import { absoluteWords, countOf, hedges, politeWords, promises } from './telling-words.ts';

test.each([
  ['absolute', absoluteWords, '一定要去，任何人都不许，永远不许', 3],
  ['absolute', absoluteWords, '不一定，有一定的道理，一定程度上，所有权归谁', 0],
  ['absolute', absoluteWords, '所有人必须完全照办，绝不例外', 4],
  ['hedging', hedges, '一般可能，往往多半', 4],
  ['hedging', hedges, '不可能，尽可能', 0],
  ['polite', politeWords, '请您理解，抱歉', 4],
  ['promising', promises, '马上办，我保证一定办好', 3],
])('counts %s words', (_kind, words, text, count) => {
  expect(countOf(words, text)).toBe(count);
});
