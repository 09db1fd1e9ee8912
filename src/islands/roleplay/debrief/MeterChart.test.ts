import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { wordsIn, wordsOf } from '../../../../tests/examples/element-words.ts';
import { choice, ending, meter, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { MeterChart } from './MeterChart.tsx';

/** Three steps; what is said at the first is mended at the second, what is said at the second closes the good ending. */
const made = scenario(
  {
    one: turn(
      choice('kind', 'two', 2, { effects: { trust: 2 } }),
      choice('curt', 'two', 0, { effects: { trust: -2 } }),
    ),
    two: turn(
      choice('own', 'three', 2, { effects: { trust: 4 } }),
      choice('blame', 'three', -2, { effects: { trust: -3 } }),
    ),
    three: turn(choice('ask', [{ when: { trust: '>=5' }, to: 'good' }, { to: 'fair' }], 2), choice('leave', 'fair', 0)),
    good: ending('good'),
    fair: ending('fair'),
  },
  { trust: meter(5) },
);

const chartOf = (choices: string[]) => {
  const { timeline } = debrief(made, choices, 60);
  return MeterChart({ scenario: made, timeline, lang: undefined });
};

/** Every element below a node, with one of these classes. */
function withClass(node: unknown, name: string): VNode<{ d?: string }>[] {
  if (Array.isArray(node)) return node.flatMap((one) => withClass(one, name));
  const element = node as VNode<{ class?: string; d?: string; children?: unknown }> | null;
  if (!element?.props) return [];
  const here = element.props.class?.split(' ').includes(name) ? [element] : [];
  return [...here, ...withClass(element.props.children, name)];
}

/** The first drawing in a tree of elements. */
function drawingOf(node: unknown): VNode<{ 'aria-label'?: string; children?: unknown }> | undefined {
  if (Array.isArray(node)) return node.map(drawingOf).find(Boolean);
  const element = node as VNode<{ children?: unknown }> | null;
  return element?.type === 'svg' ? element : element?.props && drawingOf(element.props.children);
}

test('a red line stands at the step after which the better ending was out of reach', () => {
  const [marked] = withClass(chartOf(['kind', 'blame', 'ask']), 'turning');
  expect(marked?.props.d).toBe('M466.7 0V260');
});

test('dotted lines lead from before that step to where the better line would have led', () => {
  const [instead] = withClass(chartOf(['kind', 'blame', 'ask']), 'instead');
  expect(instead?.props.d).toBe('M233.3 78L466.7 0');
});

test('three meters have three signs, and the third stands at each of its points', () => {
  const more = { ...made, meters: { trust: meter(5), tension: meter(5), hope: meter(5) } };
  const { timeline } = debrief(more, ['kind', 'own', 'ask'], 60);
  const chart = MeterChart({ scenario: more, timeline, lang: undefined });
  const ends = ['c1', 'c2', 'c3'].map((name) => withClass(chart, name).map(wordsOf).join());
  expect(ends).toEqual(['● 信任', '■ 信任', '▲ 信任']);
  const [line] = withClass(chart, 'm3');
  expect(line?.props.d?.split('L')).toHaveLength(4);
});

test('a slip that was mended has no red line', () => {
  const chart = chartOf(['curt', 'own', 'ask']);
  expect(withClass(chart, 'turning')).toEqual([]);
  expect(withClass(chart, 'instead').map(({ props }) => props.d)).toEqual(['']);
});

test('the caption tells at which steps the red lines stand, and of no lines where there are none', () => {
  const caption = (...choices: string[]) => wordsIn(chartOf(choices), 'figcaption');
  expect(caption('kind', 'blame', 'ask')).toEqual([
    '横轴是第几步。红线是第 2 步，转折在这里；点线画的是：那一步换成更好的说法，会走到哪儿。',
  ]);
  expect(caption('kind', 'own', 'ask')).toEqual(['横轴是第几步。']);
});

test('the axis begins at the beginning and counts the steps', () => {
  expect(withClass(chartOf(['kind', 'blame', 'ask']), 'x').map(wordsOf)).toEqual(['开头123']);
});

test('the table has the value and its word at the beginning and after each step', () => {
  expect(wordsIn(chartOf(['kind', 'blame', 'ask']), 'tr')).toEqual(['步信任', '开头5 中', '17 中', '24 中', '34 中']);
});

test('the drawing is told as the values of each meter', () => {
  const meters = { trust: meter(5), tension: { ...meter(2), label: '紧张' } };
  const { timeline } = debrief({ ...made, meters }, ['kind', 'own', 'ask'], 60);
  const chart = MeterChart({ scenario: { ...made, meters }, timeline, lang: undefined });
  expect(drawingOf(chart)?.props['aria-label']).toBe('从开头起每一步之后，信任：5、7、10、10；紧张：2、2、2、2');
});
