import { expect, test } from 'vitest';
import { aroundBlanks, huggingBlanks } from './blank-text.ts';

test.each([
  ['先____，后____。', ['先', '，后', '。']],
  ['____在前', ['', '在前']],
  ['在后____', ['在后', '']],
  ['____', ['', '']],
  ['先__后', ['先', '后']],
  ['先___后', ['先', '后']],
  ['先________后', ['先', '后']],
  ['____ ____', ['', ' ', '']],
])('“%s” has text around its blanks: %j', (text, around) => {
  expect(aroundBlanks(text)).toEqual(around);
});

test.each(['没有空', '先_后', '＿＿', '先-后', ''])('“%s” has no blank', (text) => {
  expect(aroundBlanks(text)).toEqual([text]);
});

test.each([
  ['”言辞', '”', '言辞', ''],
  ['，避免使用“', '，', '避免使用', '“'],
  ['针对', '', '针对', ''],
  ['）（', '）', '', '（'],
  ['', '', '', ''],
])('of “%s” the marks next to a blank stay with it', (piece, close, text, open) => {
  expect(huggingBlanks(piece)).toEqual({ close, text, open });
});
