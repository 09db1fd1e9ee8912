import { expect, test } from 'vitest';
import { wordsIn } from '../../../tests/examples/element-words.ts';
import { choice, ending, scenario, turn } from '../../../tests/examples/tiny-scenarios.ts';
import { PathMap } from './PathMap.tsx';

const box = { x: 0, y: 0, width: 1, height: 1 };
const titles = { door: '门口', sofa: '沙发', open: '说开了', shut: '门关了' };
const made = {
  ...scenario({
    door: turn(choice('ask', 'sofa', 2), choice('leave', 'shut', 0)),
    sofa: turn(choice('wait', 'open', 2), choice('push', 'shut', 0)),
    open: ending('good'),
    shut: ending('poor'),
  }),
  places: {},
  drawing: {
    width: 1,
    height: 1,
    nodes: Object.entries(titles).map(([id, title]) => ({ id, title, ...box })),
    edges: [],
  },
};

const map = (plays: string[][], present?: string[]) =>
  PathMap({ scenario: made, plays, lang: undefined, ...(present && { present }) });

test('scenes and endings are counted as far as any playthrough came', () => {
  const [counted, named] = wordsIn(map([['leave']]), 'p');
  expect(counted).toBe('2 个场面走过 1 个，2 个结局找到 1 个。实线是走过的，虚线还没走过。');
  expect(named).toBe('走过的场面：门口');
  const all = wordsIn(map([['leave'], ['ask', 'wait']]), 'p');
  expect(all).toEqual(['2 个场面走过 2 个，2 个结局找到 2 个。实线是走过的，虚线还没走过。', '走过的场面：门口、沙发']);
});

test('beside one playthrough the bold lines are told as its', () => {
  expect(wordsIn(map([['leave']], ['leave']), 'p')[0]).toBe(
    '2 个场面走过 1 个，2 个结局找到 1 个。粗线是这一遍，细线是以前走过的，虚线还没走过。',
  );
});

test('an ending has its title only once it was found', () => {
  expect(wordsIn(map([['leave']]), 'li')).toEqual(['好结局：还没走到', '不好的结局：门关了']);
});
