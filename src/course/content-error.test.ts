import { expect, test } from 'vitest';
import { type ContentError, formatContentError, formatContentErrors } from './content-error.ts';

const error = (file: string, line: number, id = 'ask'): ContentError => ({
  file,
  line,
  id,
  problem: '缺少 stem',
  remedy: 'stem：题干',
});

test('says where, which thing, what is wrong and what to write instead', () => {
  expect(formatContentError(error('modules/07-listening/items.yaml', 12))).toBe(
    'modules/07-listening/items.yaml:12 〔ask〕缺少 stem\n    改法：stem：题干',
  );
});

test('prints all errors of a run under their number, by file and then by line as a number', () => {
  const found = [error('b.yaml', 1), error('a.yaml', 10), error('a.yaml', 9)];
  expect(formatContentErrors(found).split('\n')).toEqual([
    '课程内容有 3 处要改：',
    'a.yaml:9 〔ask〕缺少 stem',
    '    改法：stem：题干',
    'a.yaml:10 〔ask〕缺少 stem',
    '    改法：stem：题干',
    'b.yaml:1 〔ask〕缺少 stem',
    '    改法：stem：题干',
  ]);
});

test('keeps the order of errors of one line and leaves the given list as it was', () => {
  const found = [error('b.yaml', 1, 'second'), error('a.yaml', 1, 'first'), error('a.yaml', 1, 'then')];
  const text = formatContentErrors(found);
  expect(text.indexOf('〔first〕')).toBeLessThan(text.indexOf('〔then〕'));
  expect(found.map(({ id }) => id)).toEqual(['second', 'first', 'then']);
});
