import { describe, expect, test } from 'vitest';
import { titleLines } from './title-lines.ts';

test.each([
  ['五把凳子', 14, ['五把凳子']],
  ['第四次推门', 14, ['第四次推门']],
  ['睡了四个钟头', 14, ['睡了四', '个钟头']],
  ['她站在门里没有说话', 14, ['她站在门里', '没有说话']],
  ['她站在门里一句话也没有说', 12, ['她站在门里一', '句话也没有说']],
  ['她站在门里，一句话也没有说出来', 12, ['她站在门里，', '一句话也没…']],
])('%s is set at %i units in lines of one length', (title, size, lines) => {
  expect(titleLines(title)).toEqual({ size, lines });
});

describe('a title', () => {
  test('keeps quotes and stops with their letters', () => {
    expect(titleLines('忽然说“算了”').lines).toEqual(['忽然说', '“算了”']);
    expect(titleLines('门开了，进来坐').lines).toEqual(['门开了，', '进来坐']);
  });

  test('is broken between Latin words, and within a word only where it is longer than a line', () => {
    expect(titleLines('A call at four')).toEqual({ size: 14, lines: ['A call', 'at four'] });
    expect(titleLines('Committee X')).toEqual({ size: 14, lines: ['Committee', 'X'] });
    expect(titleLines('Neighbourhoods').lines.join('')).toBe('Neighbourhoods');
  });
});
