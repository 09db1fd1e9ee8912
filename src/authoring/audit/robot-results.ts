import type { Item } from '../../course/item.ts';
import { chanceOf, meanChance } from './chance.ts';
import type { Robot } from './robots.ts';

/** How a robot fared at a bank; scores are shares of the points of the items it plays, 0 to 1. */
export interface RobotResult {
  robot: string;
  items: number;
  chance: number;
  score: number;
  /** What it may earn at most; from 1 on there are too few items to tell. */
  bound: number;
  /** The items at which it earned more than chance, the greatest gain first. */
  gains: string[];
}

/** A robot that sees more than chance explains has found something that gives keys away. */
export function breaksBound({ score, bound }: RobotResult): boolean {
  return score > bound + 1e-9;
}

/** The robots' results at some items. The bound lies so many standard errors of a blind guess above chance. */
export function robotResults(robots: readonly Robot[], items: readonly Item[], errors: number): RobotResult[] {
  return robots.flatMap(({ name, play }) => {
    const played = items.flatMap((item) => {
      const score = play(item);
      return score === undefined ? [] : [{ id: item.id, score, chance: chanceOf(item) }];
    });
    if (played.length === 0) return [];
    const { mean, error } = meanChance(played.map(({ chance }) => chance));
    const gained = played
      .map(({ id, score, chance }) => ({ id, gain: score - chance.mean }))
      .filter(({ gain }) => gain > 1e-9)
      .sort((a, b) => b.gain - a.gain);
    return [
      {
        robot: name,
        items: played.length,
        chance: mean,
        score: played.reduce((sum, { score }) => sum + score, 0) / played.length,
        bound: mean + errors * error,
        gains: gained.map(({ id }) => id),
      },
    ];
  });
}
