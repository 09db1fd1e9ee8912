import type { VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { tinyPlan } from '../../../../tests/examples/tiny-plan.ts';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { Choice, Scenario } from '../../../course/scenario.ts';
import { debrief } from '../../../roleplay/debrief.ts';
import { PlayScoreView } from './PlayScoreView.tsx';

const plan = tinyPlan();
const threat = { critical: 'threat' };

const view = (made: Scenario, choices: string[]) => {
  const { score, timeline, ending: end } = debrief(made, choices, plan.passMark);
  return PlayScoreView({ plan, scenario: made, score, timeline, ending: end.ending });
};
const told = (made: Scenario, ...choices: string[]) => wordsIn(view(made, choices), 'p');

/** Every paragraph in a tree of elements. */
function paragraphs(node: unknown): VNode[] {
  if (Array.isArray(node)) return node.flatMap(paragraphs);
  const element = node as VNode | null;
  return element?.props ? [...(element.type === 'p' ? [element] : []), ...paragraphs(element.props.children)] : [];
}

const ends = { good: ending('good'), fair: ending('fair'), poor: ending('poor') };
const kinds = '好结局 40 分，中等结局 20 分，不好的结局 0 分。';

test('the same slip at two nodes is told twice, each time as a thing of its own', () => {
  const made = scenario({
    one: turn(choice('shout', 'two', -2, threat), choice('ask', 'two', 2)),
    two: turn(choice('shout', 'poor', -2, threat), choice('ask', 'poor', 2)),
    poor: ending('poor'),
  });
  const keys = paragraphs(view(made, ['shout', 'shout'])).flatMap(({ key }) => (key === undefined ? [] : [key]));
  expect(keys).toEqual([0, 1]);
});

describe('the score', () => {
  const made = scenario({
    one: turn(choice('ask', 'two', 2), choice('chat', 'two', 1), choice('push', 'poor', 0)),
    two: turn(choice('wait', 'three', 1), choice('nod', 'three', 1)),
    three: turn(choice('close', 'good', 2), choice('drift', 'fair', 0)),
    ...ends,
  });

  test('is told with its two parts; a step at which all was equal is not counted', () => {
    expect(told(made, 'chat', 'wait', 'close').slice(0, 2)).toEqual([
      '85 分，通过',
      `过程 45 / 60：2 步的平均，每一步和当时能选的最好的一句比。结果 40 / 40：好结局；${kinds}`,
    ]);
  });

  test('below the pass mark is told with the mark', () => {
    expect(told(made, 'chat', 'wait', 'drift').slice(0, 2)).toEqual([
      '35 分，没到及格线 60 分',
      `过程 15 / 60：2 步的平均，每一步和当时能选的最好的一句比。结果 20 / 40：中等结局；${kinds}`,
    ]);
    expect(told(made, 'push')[1]).toContain('结果 0 / 40：不好的结局；');
  });

  test('of a talk without a step to compare goes by its ending', () => {
    const equal = scenario({ one: turn(choice('wait', 'fair', 1), choice('nod', 'good', 1)), ...ends });
    expect(told(equal, 'wait')[1]).toBe(`过程 30 / 60：没有可比的步，照结果算。结果 20 / 40：中等结局；${kinds}`);
  });
});

describe('a critical error', () => {
  const made = (merit: number) =>
    scenario({
      one: turn(choice('ask', 'two', 2), choice('shout', 'two', merit, threat), choice('go', 'poor', -2)),
      two: turn(choice('close', 'fair', 2), choice('drift', 'poor', 0)),
      ...ends,
    });
  const rule = '有硬伤，就走不到好结局，也及不了格；对方当场高兴也一样。';

  test('is told with its kind, step and line; where it changes no score, nothing is said of a cap', () => {
    expect(told(made(-2), 'shout', 'drift').slice(2, -1)).toEqual(['硬伤：威胁。第 1 步，你说：shout', rule]);
  });

  test('that caps the score is told with what is left', () => {
    const [score, , ...rest] = told(made(2), 'shout', 'close');
    expect(score).toBe('59.9 分，没到及格线 60 分');
    expect(rest.slice(0, -1)).toEqual([
      '硬伤：威胁。第 1 步，你说：shout',
      rule,
      '有硬伤，总分封在及格线下面：59.9 分。',
    ]);
  });

  test('that was not made is not spoken of', () => {
    expect(told(made(2), 'ask', 'close')).toHaveLength(3);
  });
});

describe('raters', () => {
  const rated = (mean: number, n: number) => ({ mean, sd: 0.5, n });
  const talk = (merit: Choice['merit']) =>
    scenario({
      one: turn(choice('ask', 'two', rated(2, 9)), choice('chat', 'two', rated(0, 7))),
      two: turn(choice('close', 'good', rated(1, 8)), choice('drift', 'good', merit)),
      three: turn(choice('ask', 'good', 2), choice('wait', 'good', 0)),
      ...ends,
    });
  const source = (made: Scenario, ...choices: string[]) => told(made, ...choices).slice(-1);

  test('are told by the fewest that any line had, where all lines of the scenes met have them', () => {
    expect(source(talk(rated(0, 12)), 'ask', 'close')).toEqual(['每句话值几分：取自 7 名评分员。']);
  });

  test('are not told where one line has none, even one that was not said', () => {
    expect(source(talk(0), 'ask', 'close')).toEqual(['每句话值几分：编写者判断，未经专家组校准。']);
  });
});
