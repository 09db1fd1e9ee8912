import { expect, test } from 'vitest';
import { wordsIn, wordsOf } from '../../../../tests/examples/element-words.ts';
import { tinyPlan } from '../../../../tests/examples/tiny-plan.ts';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { Choice } from '../../../course/scenario.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { MethodList } from './MethodList.tsx';

const competences = [
  { id: 'hearing', label: '听', methods: ['echo', 'silence'] },
  { id: 'calming', label: '稳', methods: ['pause'] },
];
const methods = [
  { id: 'echo', label: '复述' },
  { id: 'silence', label: '沉默' },
  { id: 'pause', label: '停一停' },
  { id: 'note', label: '记下来' },
];

type Names = Pick<Partial<Choice>, 'methods' | 'misuses'>;

/** The list after a talk in which at each step the first line was said, and the other one was better. */
const listOf = (steps: [said: Names, better: Names][], groups = competences) => {
  const nodes = steps.map(([said, better], at) => {
    const next = at + 1 < steps.length ? `n${at + 1}` : 'good';
    return [`n${at}`, turn(choice('said', next, 0, said), choice('better', next, 1, better))] as const;
  });
  const made = scenario({ ...Object.fromEntries(nodes), good: ending('good') });
  const choices = steps.map(() => 'said');
  const plan = tinyPlan({ competences: groups, methods });
  return MethodList({ plan, timeline: debrief(made, choices, 60).timeline });
};
const uses = (...ids: string[]) => ({ methods: ids });
const misuses = (...ids: string[]) => ({ misuses: ids });

test('methods stand under their competence with their steps, and the competence with the sums', () => {
  const list = listOf([
    [uses('echo'), {}],
    [uses('echo', 'silence'), {}],
    [misuses('silence'), {}],
    [{}, uses('pause')],
  ]);
  expect(wordsIn(list, 'h3')).toEqual(['听 用到 2 步，用反 1 步', '稳 错过 1 步']);
  expect(wordsIn(list, 'li')).toEqual([
    '复述 用到 第 1、2 步',
    '沉默 用到 第 2 步 用反 第 3 步',
    '停一停 错过 第 4 步',
  ]);
});

test('the sums count what the list below names: a step that uses one method and misses another counts as both', () => {
  const list = listOf([[uses('echo'), uses('silence')]]);
  expect(wordsIn(list, 'h3')).toEqual(['听 用到 1 步，错过 1 步']);
  expect(wordsIn(list, 'li')).toEqual(['复述 用到 第 1 步', '沉默 错过 第 1 步']);
});

test('a method both used and gone against at one step is told as both', () => {
  const list = listOf([[{ ...uses('echo'), ...misuses('echo') }, {}]]);
  expect(wordsIn(list, 'li')).toEqual(['复述 用到 第 1 步 用反 第 1 步']);
});

test('methods of no competence come last and have no heading', () => {
  const list = listOf([[uses('note', 'pause'), {}]]);
  expect(wordsIn(list, 'h3')).toEqual(['稳 用到 1 步']);
  expect(wordsIn(list, 'li')).toEqual(['停一停 用到 第 1 步', '记下来 用到 第 1 步']);
});

test('a method of two competences stands under both', () => {
  const both = [...competences, { id: 'order', label: '理', methods: ['echo'] }];
  const list = listOf([[uses('echo'), {}]], both);
  expect(wordsIn(list, 'h3')).toEqual(['听 用到 1 步', '理 用到 1 步']);
});

test('a course without competences has one list without a heading', () => {
  const list = listOf([[uses('echo'), uses('pause')]], []);
  expect(wordsIn(list, 'h3')).toEqual([]);
  expect(wordsIn(list, 'li')).toEqual(['复述 用到 第 1 步', '停一停 错过 第 1 步']);
});

test('methods that the talk did not meet are named at the end, in the course’s order', () => {
  expect(wordsIn(listOf([[uses('silence'), {}]]), 'p').slice(1)).toEqual(['这一遍没有碰到：复述；停一停；记下来']);
  expect(wordsIn(listOf([[{}, {}]]), 'p').slice(1)).toEqual(['这一遍没有碰到：复述；沉默；停一停；记下来']);
});

test('where all were met nothing is said of the unmet', () => {
  const all = methods.map(({ id }) => id);
  expect(wordsOf(listOf([[uses(...all), {}]]))).not.toContain('没有碰到');
});
