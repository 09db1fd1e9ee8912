import { describe, expect, test } from 'vitest';
import { blank, choice, classify, judge, match, multiple, order } from '../../../tests/examples/tiny-items.ts';
import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { Item, MultipleItem } from '../../course/item.ts';
import { earned, firstOf, interactionNames, ruleOf, verdictIcons, verdictNames } from './words.ts';

test('interactions and verdicts have the names that learners know', () => {
  expect(interactionNames).toEqual({
    ...{ choice: '单选题', multiple: '多选题', judge: '判断题' },
    ...{ order: '排序题', match: '配对题', classify: '归类题', blank: '填空题' },
  });
  expect(verdictNames).toEqual({ right: '答对了', partial: '部分正确', wrong: '没答对', unanswered: '未答' });
});

test('a right, a partial and a wrong answer have a sign each', () => {
  const { right, partial, wrong } = verdictIcons;
  expect(new Set([right, partial, wrong]).size).toBe(3);
});

const pairs = { a: 'x', b: 'y', c: 'z' };
const steps = order(['a', 'b', 'c', 'd', 'e']);
const matched = match(pairs, ['x', 'y', 'z', 'w']);
const sorted = classify(pairs, ['x', 'y', 'z']);
const two = blank([['a'], ['b']]);

describe('how an item is scored', () => {
  const three = (rule: MultipleItem['rule']) => multiple(['a', 'b', 'c'], ['a', 'b'], { rule });
  const rules: [string, Item, string][] = [
    ['a choice', choice(['a', 'b'], 'a'), '选对得满分，选错不得分'],
    ['a judgement', judge(true), '选对得满分，选错不得分'],
    ['a proportional multiple', three('proportional'), '选对一项得一份分，漏选少得，错选一项这题不得分'],
    ['a multiple with half for less', three('half'), '全部选对得满分，漏选得一半，错选一项这题不得分'],
    ['an exact multiple', three('exact'), '全部选对才得分'],
    ['an order', steps, '5 条有 4 处前后相接，接对一处得一份分'],
    ['a match', matched, '配对一条得一份分，配错不扣分；一个答案只用一次'],
    [
      'a match with reuse',
      match(pairs, ['x', 'y', 'z'], { reuse: true }),
      '配对一条得一份分，配错不扣分；同一个答案可以用几次',
    ],
    ['a classify', sorted, '归对一条得一份分，归错不扣分'],
    ['a sentence with a blank', blank([['a']]), '填对得满分，填错不得分；标点、空格不算'],
    ['a sentence with blanks', two, '填对一空得一份分；标点、空格不算'],
  ];
  test.each(rules)('is said of %s', (_name, item, rule) => {
    expect(ruleOf(item)).toBe(rule);
  });
});

describe('what was earned', () => {
  const four = multiple(['a', 'b', 'c', 'd'], ['a', 'b', 'c']);
  const half = multiple(['a', 'b', 'c'], ['a', 'b'], { rule: 'half' });
  const exact = multiple(['a', 'b', 'c'], ['a', 'b'], { rule: 'exact' });
  const told: [string, Item, Response | undefined, string][] = [
    ['by a right choice', choice(['a', 'b'], 'a'), 'a', '本题 10 分：选对，得 10 分。'],
    ['by a wrong choice', choice(['a', 'b'], 'a'), 'b', '本题 10 分：选错，得 0 分。'],
    ['by a right judgement', judge(false), false, '本题 10 分：选对，得 10 分。'],
    ['by no answer', judge(false), undefined, '本题 10 分，没有作答，得 0 分。'],
    ['by all keys', four, ['c', 'a', 'b'], '本题 10 分：选对 3 项，得 10 分。'],
    ['by two of three keys', four, ['a', 'b'], '本题 10 分：选对 2 项，漏 1 项，得 6.7 分（错选不得分）。'],
    ['by one of three keys', four, ['b'], '本题 10 分：选对 1 项，漏 2 项，得 3.3 分（错选不得分）。'],
    [
      'by one of two where that is half',
      half,
      ['b'],
      '本题 10 分：选对 1 项，漏 1 项，得 5 分（漏选得一半，错选不得分）。',
    ],
    ['by one of two where all count', exact, ['b'], '本题 10 分：选对 1 项，漏 1 项，得 0 分（全部选对才得分）。'],
    [
      'by a wrong pick too many',
      four,
      ['a', 'b', 'c', 'd'],
      '本题 10 分：选对 3 项，错选 1 项，得 0 分（错选不得分）。',
    ],
    ['by nothing but a wrong pick', four, ['d'], '本题 10 分：错选 1 项，漏 3 项，得 0 分（错选不得分）。'],
    ['by a multiple that was emptied', four, [], '本题 10 分，没有作答，得 0 分。'],
    ['by a right order', steps, ['a', 'b', 'c', 'd', 'e'], '本题 10 分：接对 4 处，得 10 分。'],
    [
      'by an order with one out of place',
      steps,
      ['b', 'c', 'd', 'e', 'a'],
      '本题 10 分：接对 3 处，没接上 1 处，得 7.5 分（每处一份）。',
    ],
    ['by an order left as shown', steps, undefined, '本题 10 分，没有作答，得 0 分。'],
    [
      'by one of three pairs',
      matched,
      { a: 'x', b: 'w' },
      '本题 10 分：配对 1 条，配错 1 条，没配 1 条，得 3.3 分（每条一份）。',
    ],
    ['by a classify all wrong', sorted, { a: 'y', b: 'x', c: 'x' }, '本题 10 分：归错 3 条，得 0 分（每条一份）。'],
    ['by one of two blanks', two, ['a', ''], '本题 10 分：填对 1 空，没填 1 空，得 5 分（每空一份）。'],
  ];
  test.each(told)('%s', (_name, item, response, words) => {
    expect(earned(item, grade(item, response))).toBe(words);
  });
});

test('an answer is asked for in the words of its kind', () => {
  const asked = [choice(['a', 'b'], 'a'), steps, matched, sorted, two].map(firstOf);
  expect(new Set(asked).size).toBe(5);
  expect(firstOf(steps)).toContain('就按这个顺序');
});
