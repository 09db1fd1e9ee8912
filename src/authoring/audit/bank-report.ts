import type { Fault } from '../../course/content-error.ts';
import type { Item } from '../../course/item.ts';
import { chanceOf, meanChance } from './chance.ts';
import { enoughJudges, judgeBalance, judgesOf } from './flaws/judge-balance.ts';
import { breaksBound, type RobotResult, robotResults } from './robot-results.ts';
import type { Robot } from './robots.ts';
import { tableLines } from './table.ts';

/** At most so many items are named: those where a robot gains most. */
const named = 12;
export const points = (share: number) => (100 * share).toFixed(1);

/** What the robots earn at a bank, or at all banks together, as lines of a table, and the faults of the bounds they break. */
export function bankReport({
  title,
  items,
  robots,
  errors,
}: {
  title: string;
  items: readonly Item[];
  robots: readonly Robot[];
  errors: number;
}): { lines: string[]; faults: Fault[] } {
  const { mean, error } = meanChance(items.map(chanceOf));
  const results = robotResults(robots, items, errors);
  const head = `${title}，${items.length} 道题；盲猜平均 ${points(mean)} 分，标准误 ${points(error)} 分`;
  const rows = results.map((result) => {
    const { robot, items: played, chance, score, bound } = result;
    const told = bound >= 1 ? ['-', '题太少，量不出'] : [points(bound), breaksBound(result) ? '失守' : '守住'];
    return [robot, String(played), points(chance), points(score), ...told];
  });
  const table = rows.length > 0 ? tableLines([['机器人', '题数', '盲猜', '得分', '上限', ''], ...rows]) : [];
  return { lines: [head, ...table, ...judgeLine(items), ''], faults: results.filter(breaksBound).map(tellLeak) };
}

function judgeLine(items: readonly Item[]): string[] {
  const { count, right } = judgesOf(items);
  if (count === 0) return [];
  const told = judgeBalance(items).length > 0 ? '失守' : '守住';
  return [`  判断题 ${count} 道，${right} 道为对（40% 到 60%）：${count < enoughJudges ? '题太少，不量' : told}`];
}

function tellLeak({ robot, chance, score, bound, gains }: RobotResult): Fault {
  const more = gains.length > named ? '等' : '';
  return {
    path: [],
    id: '',
    problem: `什么也不懂，只会“${robot}”，得 ${points(score)} 分；盲猜 ${points(chance)} 分，上限 ${points(bound)} 分`,
    remedy: `改题，让这一招不灵，先看它占便宜的：${gains.slice(0, named).join('、')}${more}`,
  };
}
