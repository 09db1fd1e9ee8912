import { describe, expect, test } from 'vitest';
import { choice, judge, multiple } from '../../../tests/examples/tiny-items.ts';
import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { Item, MultipleItem } from '../../course/item.ts';
import { earned, interactionNames, ruleOf, verdictIcons, verdictNames } from './words.ts';

test('interactions and verdicts have the names that learners know', () => {
  expect(interactionNames).toEqual({ choice: '单选题', multiple: '多选题', judge: '判断题' });
  expect(verdictNames).toEqual({ right: '答对了', partial: '部分正确', wrong: '没答对', unanswered: '未答' });
});

test('a right, a partial and a wrong answer have a sign each', () => {
  const { right, partial, wrong } = verdictIcons;
  expect(new Set([right, partial, wrong]).size).toBe(3);
});

describe('how an item is scored', () => {
  const three = (rule: MultipleItem['rule']) => multiple(['a', 'b', 'c'], ['a', 'b'], { rule });
  const rules: [string, Item, string][] = [
    ['a choice', choice(['a', 'b'], 'a'), '选对得满分，选错不得分'],
    ['a judgement', judge(true), '选对得满分，选错不得分'],
    ['a proportional multiple', three('proportional'), '选对一项得一份分，漏选少得，错选一项这题不得分'],
    ['a multiple with half for less', three('half'), '全部选对得满分，漏选得一半，错选一项这题不得分'],
    ['an exact multiple', three('exact'), '全部选对才得分'],
  ];
  test.each(rules)('is said of %s', (_name, item, rule) => {
    expect(ruleOf(item)).toBe(rule);
  });
});

describe('what was earned', () => {
  const four = multiple(['a', 'b', 'c', 'd'], ['a', 'b', 'c']);
  const half = multiple(['a', 'b', 'c'], ['a', 'b'], { rule: 'half' });
  const told: [string, Item, Response | undefined, string][] = [
    ['by a right choice', choice(['a', 'b'], 'a'), 'a', '本题 10 分，得 10 分。'],
    ['by a wrong choice', choice(['a', 'b'], 'a'), 'b', '本题 10 分，得 0 分。'],
    ['by a right judgement', judge(false), false, '本题 10 分，得 10 分。'],
    ['by no answer', judge(false), undefined, '本题 10 分，得 0 分。'],
    ['by all keys', four, ['c', 'a', 'b'], '本题 10 分，得 10 分：选对 3 项。'],
    ['by two of three keys, to one decimal', four, ['a', 'b'], '本题 10 分，得 6.7 分：选对 2 项，漏选 1 项。'],
    ['by one of three keys', four, ['b'], '本题 10 分，得 3.3 分：选对 1 项，漏选 2 项。'],
    ['by one of two keys where that is half', half, ['b'], '本题 10 分，得 5 分：选对 1 项，漏选 1 项。'],
    ['by a wrong pick too many', four, ['a', 'b', 'c', 'd'], '本题 10 分，得 0 分：选对 3 项，错选 1 项。'],
    ['by a wrong pick among right ones', four, ['a', 'd'], '本题 10 分，得 0 分：选对 1 项，漏选 2 项，错选 1 项。'],
    ['by nothing but a wrong pick', four, ['d'], '本题 10 分，得 0 分：漏选 3 项，错选 1 项。'],
    ['by a multiple left unanswered', four, undefined, '本题 10 分，得 0 分。'],
    ['by a multiple that was emptied', four, [], '本题 10 分，得 0 分。'],
  ];
  test.each(told)('%s', (_name, item, response, words) => {
    expect(earned(item, grade(item, response))).toBe(words);
  });
});
