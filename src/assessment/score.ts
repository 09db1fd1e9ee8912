import type { Item } from '../course/item.ts';
import { roundHalfUp } from '../course/rounding.ts';
import { grade } from './grade.ts';
import { itemPoints } from './points.ts';
import type { Response } from './response.ts';

/** What an attempt earned. `percent` is rounded once, half up, to one decimal; `passed` compares that shown number. */
export interface Score {
  points: number;
  max: number;
  percent: number;
  passed: boolean;
  byObjective: { objective: number; points: number; max: number }[];
}

/** Scores a paper: every item of `items` counts, unanswered ones with 0. An empty paper earns 0 of 0 and is not passed. */
export function scoreAttempt(
  responses: Readonly<Record<string, Response | undefined>>,
  items: readonly Item[],
  passMark: number,
): Score {
  const earned = items.map((item) => ({
    objective: item.objective,
    points: itemPoints * grade(item, responses[item.id]).score,
  }));
  const total = (list: typeof earned) => list.reduce((sum, { points }) => sum + points, 0);
  const max = itemPoints * items.length;
  const percent = max === 0 ? 0 : roundHalfUp((100 * total(earned)) / max);
  const objectives = [...new Set(earned.map(({ objective }) => objective))].sort((a, b) => a - b);
  return {
    points: total(earned),
    max,
    percent,
    passed: max > 0 && percent >= passMark,
    byObjective: objectives.map((objective) => {
      const own = earned.filter((one) => one.objective === objective);
      return { objective, points: total(own), max: itemPoints * own.length };
    }),
  };
}
