import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';

/** Below this many judges no share between the bounds can be asked of a bank; over all banks they are counted together. */
export const enoughJudges = 5;
const bounds = { least: 0.4, most: 0.6 };

/** How many judges there are, and how many of their statements are true. */
export function judgesOf(items: readonly Item[]): { count: number; right: number } {
  const judges = items.filter((item) => item.interaction === 'judge');
  return { count: judges.length, right: judges.filter(({ answer }) => answer).length };
}

/** Judges among which whoever always says one and the same does better than chance. */
export function judgeBalance(items: readonly Item[]): Fault[] {
  const { count, right } = judgesOf(items);
  const share = right / count;
  if (count < enoughJudges || (share >= bounds.least && share <= bounds.most)) return [];
  const problem = `${count} 道判断题里 ${right} 道为对，占 ${Math.round(100 * share)}%，要在 40% 到 60% 之间`;
  return [
    { path: [], id: '', problem, remedy: `把几道${share > 0.5 ? '对' : '错'}的改写成${share > 0.5 ? '错' : '对'}的` },
  ];
}
