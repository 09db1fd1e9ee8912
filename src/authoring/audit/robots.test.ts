import { describe, expect, test } from 'vitest';
import { blank, choice, classify, judge, match, multiple, order } from '../../../tests/examples/tiny-items.ts';
import type { ChoiceItem, PlacedItem } from '../../course/item.ts';
import { robotsFor } from './robots.ts';

const play = (name: string, item: Parameters<ReturnType<typeof robotsFor>[number]['play']>[0]) =>
  robotsFor(true)
    .find((robot) => robot.name === name)
    ?.play(item);
const ids = ['a', 'b', 'c', 'd'];

/** A choice with these options, of which the first is the key. */
function options(stem: string, ...texts: string[]): ChoiceItem {
  const item = choice(ids.slice(0, texts.length), 'a');
  return { ...item, stem, choices: item.choices.map((one, at) => ({ ...one, text: texts[at] ?? '' })) };
}

describe('a robot that picks one option', () => {
  test.each([
    ['挑最长的', options('？', '等一等再说', '催他', '走开'), 1],
    ['挑最长的', options('？', '催他', '等一等再说', '走开'), 0],
    ['挑最长的', options('？', '等一会', '催一催', '走'), 0.5],
    ['挑最长的', options('？', '“等……！”', '催他', '走开'), 0],
    ['挑最短的', options('？', '等', '催他', '走开'), 1],
    ['挑最短的', options('？', '等一等', '催他', '走开'), 0],
    ['挑含糊词最多的', options('？', '一般等', '催他', '走开'), 1],
    ['挑含糊词最多的', options('？', '一般等', '往往可能催', '走开'), 0],
    ['挑含糊词最多的', options('？', '等', '催', '走'), 1 / 3],
    ['挑绝对词最少的', options('？', '等', '必须催', '一律走'), 1],
    ['挑绝对词最少的', options('？', '一定等', '催', '走'), 0],
    ['挑和题干同词最多的', options('门铃响了', '按门铃', '走开', '喊人'), 1],
    ['挑和题干同词最多的', options('门铃响了', '走开', '按门铃', '喊人'), 0],
    ['挑和别项最像的', options('？', '先问再记', '先问再走', '先催再记'), 1],
    ['挑和别项最像的', options('？', '先催再走', '先问再记', '只问再记'), 0],
  ])('%s earns its expectation: case %#', (name, item, score) => {
    expect(play(name, item)).toBeCloseTo(score, 12);
  });

  test('follows the cue that most others follow', () => {
    const item = options('门铃响了', '一般再按门铃', '必须走开', '一律喊人');
    expect(play('听前面多数的', item)).toBe(1);
  });

  test('picks of a multiple as many as a blind guesser would', () => {
    const item = multiple(ids, ['a', 'b', 'c']);
    const texts = ['等一等再说', '问一问', '走', '催一'];
    const worded = { ...item, choices: item.choices.map((one, at) => ({ ...one, text: texts[at] ?? '' })) };
    // Two picks, both keys, of three.
    expect(play('挑最长的', worded)).toBeCloseTo(2 / 3, 12);
    expect(play('挑最短的', worded)).toBe(0);
  });
});

test('the robot of judges takes an absolute word for a sign of a false statement', () => {
  const scores = [
    judge(false, { stem: '他必须先开口。' }),
    judge(true, { stem: '他必须先开口。' }),
    judge(true, { stem: '他先开口。' }),
    judge(false, { stem: '他先开口。' }),
  ].map((item) => play('判断见绝对词就判错', item));
  expect(scores).toEqual([1, 0, 1, 0]);
});

describe('the robot of matches and classifies puts each entry to the target that shares most words with it', () => {
  const worded = (item: PlacedItem, entries: string[], targets: string[]) => ({
    ...item,
    entries: item.entries.map((one, at) => ({ ...one, text: entries[at] ?? '' })),
    targets: item.targets.map((one, at) => ({ ...one, text: targets[at] ?? '' })),
  });
  const key = { a: 'u', b: 'v' };

  test.each([
    ['one of two', ['先敲门铃', '往下问'], ['按门铃', '记本子'], 0.5 + 0.25],
    ['both', ['先敲门铃', '翻开本子'], ['按门铃', '记本子'], 1],
    ['the wrong way round', ['翻开本子', '先敲门铃'], ['按门铃', '记本子'], 0],
    ['nothing to go by', ['问', '等'], ['按门铃', '记本子'], 0.5],
  ])('%s', (_name, entries, targets, score) => {
    for (const item of [match(key, ['u', 'v']), classify(key, ['u', 'v'])]) {
      expect(play('配对、归类挑同词最多的', worded(item, entries, targets))).toBe(score);
    }
  });
});

test('nobody plays an order or a blank', () => {
  const scores = robotsFor(true).flatMap((robot) => [order(ids), blank([['等']])].map(robot.play));
  expect(scores.filter((score) => score !== undefined)).toEqual([]);
});

test('the robots that count Chinese words leave courses in other languages alone', () => {
  const names = (chinese: boolean) => robotsFor(chinese).map(({ name }) => name);
  expect(names(true).filter((name) => !names(false).includes(name))).toEqual([
    '挑含糊词最多的',
    '挑绝对词最少的',
    '判断见绝对词就判错',
  ]);
});
