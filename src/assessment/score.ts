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

type Responses = Readonly<Record<string, Response | undefined>>;

const totalOf = (list: readonly { points: number }[]) => list.reduce((sum, { points }) => sum + points, 0);

/** Points and their most by group, in the order in which groups first come up; items without group count nowhere. */
export function pointsBy<T extends Item, G>(
  responses: Responses,
  items: readonly T[],
  groupOf: (item: T) => G | undefined,
): { group: G; points: number; max: number }[] {
  const groups = new Map<G, { points: number }[]>();
  for (const item of items) {
    const group = groupOf(item);
    const points = itemPoints * grade(item, responses[item.id]).score;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), { points }]);
  }
  return [...groups].map(([group, own]) => ({ group, points: totalOf(own), max: itemPoints * own.length }));
}

/** Scores a paper: every item of `items` counts, unanswered ones with 0. An empty paper earns 0 of 0 and is not passed. */
export function scoreAttempt(responses: Responses, items: readonly Item[], passMark: number): Score {
  const earned = items.map((item) => ({ points: itemPoints * grade(item, responses[item.id]).score }));
  const max = itemPoints * items.length;
  const percent = max === 0 ? 0 : roundHalfUp((100 * totalOf(earned)) / max);
  return {
    points: totalOf(earned),
    max,
    percent,
    passed: max > 0 && percent >= passMark,
    byObjective: pointsBy(responses, items, ({ objective }) => objective)
      .map(({ group, points, max }) => ({ objective: group, points, max }))
      .sort((a, b) => a.objective - b.objective),
  };
}
