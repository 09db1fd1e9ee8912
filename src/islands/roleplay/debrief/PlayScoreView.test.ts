import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { PlayScoreView } from './PlayScoreView.tsx';

const plan = {
  ...{ module: 'm', scenario: 'tiny', address: '', passMark: 60, who: '', role: '', goal: '', situation: '' },
  ...{
    criticalErrors: [{ id: 'threat', label: '威胁' }],
    methods: [],
    competences: [],
    hasQuiz: false,
    lang: undefined,
  },
};

/** Every paragraph in a tree of elements. */
function paragraphs(node: unknown): VNode[] {
  if (Array.isArray(node)) return node.flatMap(paragraphs);
  const element = node as VNode | null;
  return element?.props ? [...(element.type === 'p' ? [element] : []), ...paragraphs(element.props.children)] : [];
}

test('the same slip at two nodes is told twice, each time as a thing of its own', () => {
  const threat = { critical: 'threat' };
  const made = scenario({
    one: turn(choice('shout', 'two', -2, threat), choice('ask', 'two', 2)),
    two: turn(choice('shout', 'poor', -2, threat), choice('ask', 'poor', 2)),
    poor: ending('poor'),
  });
  const { score, timeline } = debrief(made, ['shout', 'shout'], 60);
  const told = paragraphs(PlayScoreView({ plan, scenario: made, score, timeline, ending: 'poor' })).flatMap(
    ({ key }) => (key === undefined ? [] : [key]),
  );
  expect(told).toEqual([0, 1]);
});
