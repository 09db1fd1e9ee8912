import { describe, expect, test } from 'vitest';
import { leakyBank } from '../../../tests/examples/audit/leaky-bank.ts';
import { choice, judge, order } from '../../../tests/examples/tiny-items.ts';
import { breaksBound, robotResults } from './robot-results.ts';
import { robotsFor } from './robots.ts';

describe('a bank that leaks by length alone', () => {
  const results = robotResults(robotsFor(true), leakyBank(24), 2.5);

  test('is caught by the robot that picks the longest and by no other', () => {
    expect(results.filter(breaksBound).map(({ robot }) => robot)).toEqual(['挑最长的']);
  });

  test('gives it all points, and the robots of other cues what chance gives', () => {
    const scores = Object.fromEntries(results.map(({ robot, score }) => [robot, score]));
    expect(scores).toEqual({
      挑最长的: 1,
      挑最短的: 0,
      挑含糊词最多的: 0.25,
      挑绝对词最少的: 0.25,
      挑和题干同词最多的: 0.25,
      挑和别项最像的: 0.25,
      听前面多数的: 0.25,
    });
  });

  test('is too small to tell with three items', () => {
    const [longest] = robotResults(robotsFor(true), leakyBank(3), 2.5);
    expect(longest).toMatchObject({ score: 1 });
    expect(longest?.bound).toBeGreaterThan(0.8);
    expect(robotResults(robotsFor(true), leakyBank(2), 2.5)[0]?.bound).toBeGreaterThan(1);
  });
});

describe('a result', () => {
  const half = { name: 'half', play: () => 0.5 };

  test('has the bound so many standard errors above chance', () => {
    const four = choice(['a', 'b', 'c', 'd'], 'a');
    const [result] = robotResults([half], [four, four, four], 2);
    expect(result).toMatchObject({ items: 3, chance: 0.25, score: 0.5 });
    expect(result?.bound).toBeCloseTo(0.25 + 2 * Math.sqrt(3 / 16 / 3), 12);
  });

  test('counts only the items that the robot plays, and is none where it plays nothing', () => {
    const judges = {
      name: 'judges',
      play: ({ interaction }: { interaction: string }) => (interaction === 'judge' ? 1 : undefined),
    };
    const items = [judge(true), order(['a', 'b', 'c', 'd'])];
    expect(robotResults([judges], items, 2)).toMatchObject([{ items: 1, chance: 0.5, score: 1 }]);
    expect(robotResults([judges], items.slice(1), 2)).toEqual([]);
  });

  test('names the items of its gains, the greatest first', () => {
    const items = [
      { ...judge(true), id: 'even' },
      { ...choice(['a', 'b', 'c', 'd'], 'a'), id: 'much' },
      { ...choice(['a', 'b', 'c'], 'a'), id: 'some' },
    ];
    expect(robotResults([half], items, 2)[0]?.gains).toEqual(['much', 'some']);
  });

  test('breaks the bound above it, not on it', () => {
    const result = { robot: 'r', items: 1, chance: 0.2, bound: 0.5, gains: [] };
    expect([0.49, 0.5, 0.51].map((score) => breaksBound({ ...result, score }))).toEqual([false, false, true]);
  });
});
