import { expect, test } from 'vitest';
import { leakyBank } from '../../../tests/examples/audit/leaky-bank.ts';
import { judge } from '../../../tests/examples/tiny-items.ts';
import { bankReport } from './bank-report.ts';
import { robotsFor } from './robots.ts';

const robots = robotsFor(true);

test('a leak is told with its score, and with at most twelve of the items it lives on', () => {
  const { faults } = bankReport({ title: '题库', items: leakyBank(16), robots, errors: 2 });
  const names = Array.from({ length: 12 }, (_, at) => `leak-${at}`).join('、');
  expect(faults).toEqual([
    {
      path: [],
      id: '',
      problem: '什么也不懂，只会“挑最长的”，得 100.0 分；盲猜 25.0 分，上限 46.7 分',
      remedy: `改题，让这一招不灵，先看它占便宜的：${names}等`,
    },
  ]);
});

test('a table says which robot broke its bound', () => {
  const { lines } = bankReport({ title: '题库 door', items: leakyBank(16), robots, errors: 2 });
  expect(lines.slice(0, 4)).toEqual([
    '题库 door，16 道题；盲猜平均 25.0 分，标准误 10.8 分',
    '  机器人              题数  盲猜   得分  上限',
    '  挑最长的              16  25.0  100.0  46.7  失守',
    '  挑最短的              16  25.0    0.0  46.7  守住',
  ]);
});

test.each([
  [4, '题太少，不量'],
  [5, '失守'],
])('of %i judges, all true, it says “%s”', (count, told) => {
  const items = Array.from({ length: count }, () => judge(true));
  const { lines } = bankReport({ title: '题库', items, robots, errors: 2 });
  expect(lines).toContain(`  判断题 ${count} 道，${count} 道为对（40% 到 60%）：${told}`);
});

test('nothing to ask is a line without a table', () => {
  const { lines, faults } = bankReport({ title: '0 个题库合起来', items: [], robots, errors: 2 });
  expect(lines).toEqual(['0 个题库合起来，0 道题；盲猜平均 0.0 分，标准误 0.0 分', '']);
  expect(faults).toEqual([]);
});
