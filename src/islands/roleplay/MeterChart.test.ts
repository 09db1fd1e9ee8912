import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { choice, ending, meter, scenario, turn } from '../../../tests/examples/tiny-scenarios.ts';
import type { Choice } from '../../course/scenario.ts';
import { steps } from '../../roleplay/debrief.ts';
import { MeterChart } from './MeterChart.tsx';

/** The words of a tree of elements, in their order. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return node ? wordsOf((node as VNode).props?.children) : '';
}

const meters = { trust: meter(5), tension: { ...meter(5), label: '紧张' }, hope: { ...meter(5), label: '盼头' } };

/** The chart of two steps that move the first meter so. */
function chartOf(first: number, second: number): string {
  const to = (effects: Choice['effects']) => ({ effects });
  const made = scenario(
    {
      one: turn(choice('a', 'two', 0, to({ trust: first })), choice('b', 'good')),
      two: turn(choice('a', 'good', 0, to({ trust: second })), choice('b', 'good')),
      good: ending('good'),
    },
    meters,
  );
  return wordsOf(MeterChart({ scenario: made, timeline: steps(made, ['a', 'a']), lang: undefined }));
}

test('three meters have three signs, and the third stands at each of its three points too', () => {
  expect(chartOf(0, 0)).toContain('● 信任■ 紧张▲ 盼头');
  expect(chartOf(0, 0).match(/▲/g)).toHaveLength(1 + 3);
});

test('the red line tells where the first meter stood lowest before it rose', () => {
  expect(chartOf(-2, 1)).toContain('红线处，第 1 步之后，信任到了最低，往后才回升。');
});

test('there is no red line where the first meter only falls or only rises', () => {
  expect(chartOf(-2, -1)).not.toContain('红线');
  expect(chartOf(2, 1)).not.toContain('红线');
});
