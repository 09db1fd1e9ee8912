import { expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { tinyPlan } from '../../../../tests/examples/tiny-plan.ts';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { Choice } from '../../../course/scenario.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { Timeline } from './Timeline.tsx';

const methods = [
  { id: 'echo', label: '复述' },
  { id: 'silence', label: '沉默' },
  { id: 'pause', label: '停一停' },
];
const ends = { good: ending('good'), fair: ending('fair') };

/** The paragraphs of the only step of a talk. */
const stepOf = (said: string, ...choices: Choice[]) => {
  const made = {
    ...scenario({ one: turn(...choices), ...ends }),
    places: {},
    drawing: { width: 0, height: 0, nodes: [], edges: [] },
  };
  const { timeline } = debrief(made, [said], 60);
  return wordsIn(Timeline({ plan: tinyPlan({ methods }), scenario: made, timeline, onFrom: () => {} }), 'p');
};

test('a step has what was said by both, what came of it, what it was worth, and why', () => {
  const ask = choice('ask', 'good', 2, { reply: '她点头', why: '先问', effects: { trust: 2 } });
  expect(stepOf('ask', ask, choice('wait', 'good', 0))).toEqual([
    '赵女士（平静）：……',
    '你：ask',
    '她点头',
    '信任 +2这一步得 100%',
    '先问',
    '',
  ]);
});

test('a worth is told as a share, and a step at which all was equal as one that does not count', () => {
  const third = [choice('a', 'good', 2), choice('b', 'good', 0), choice('c', 'good', -1)];
  expect(stepOf('b', ...third)[3]).toBe('信任不变这一步得 33.3%');
  expect(stepOf('c', ...third)[3]).toBe('信任不变这一步得 0%');
  expect(stepOf('a', choice('a', 'good', 1), choice('b', 'good', 1))[3]).toBe('信任不变这一步不计分');
});

test('the turning step is called so, even where by merit it was the best', () => {
  const [, , , cost, turned] = stepOf('please', choice('please', 'fair', 2), choice('hold', 'good', 0));
  expect([cost, turned]).toEqual(['信任不变这一步得 100%', '转折在这一句']);
});

test('methods used and gone against are named, and as missed those of the better line that are neither', () => {
  const said = choice('said', 'good', 0, { methods: ['echo'], misuses: ['silence'] });
  const better = choice('better', 'good', 1, { methods: ['pause', 'silence', 'echo'] });
  const named = stepOf('said', said, better).filter((line) => /^用|^错/.test(line));
  expect(named).toEqual(['用到：复述', '用反：沉默', '错过：停一停']);
});

test('methods of one kind are told in one line, in the course’s order', () => {
  const said = choice('said', 'good', 1, { methods: ['silence', 'echo'] });
  expect(stepOf('said', said, choice('wait', 'good', 0))).toContain('用到：复述；沉默');
});
