import type { Ending } from '../course/scenario.ts';
import { columnsOf, cutTo, padTo } from './columns.ts';
import type { Proof } from './prove-play.ts';

/** What an ending's kind is called. */
export const endingWords: Record<Ending['ending'], string> = { good: '好', fair: '中等', poor: '差' };
const kinds = ['good', 'fair', 'poor'] as const;
const widestName = 30;

/** A share as a percent of one decimal. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** The table of all scenarios, a line each under a head. Numbers stand right, the name, which is cut where long, left. */
export function verifyTable(proofs: readonly Proof[]): string[] {
  const head = [
    '演练',
    '状态',
    '轮数',
    '随便选平均',
    '及格机会',
    ...kinds.map((kind) => `${endingWords[kind]}结局`),
    '要改',
  ];
  const rows = [head, ...proofs.map(rowOf)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
  return rows.map((row) =>
    row.map((cell, at) => padTo(cell, widths[at] ?? 0, at === 0 ? 'after' : 'before')).join('  '),
  );
}

function rowOf({ module, scenario, found, errors }: Proof): string[] {
  const { states, turns, endings, random } = found;
  const share = (kind: Ending['ending']) =>
    endings.filter(({ ending }) => ending === kind).reduce((sum, ending) => sum + ending.share, 0);
  return [
    cutTo(`${module}/${scenario.id}`, widestName - 2),
    `${states}`,
    turns.shortest === turns.longest ? `${turns.longest}` : `${turns.shortest}–${turns.longest}`,
    random.mean.toFixed(1),
    percent(random.passes),
    ...kinds.map((kind) => percent(share(kind))),
    errors.length === 0 ? '无' : `${errors.length} 处`,
  ];
}

/** What is told of one scenario below the table: its highest and lowest score, and each ending with its share. */
export function verifyDetails({ module, scenario, found }: Proof): string[] {
  const { endings, best, worst } = found;
  const longest = Math.max(...endings.map(({ node }) => node.length));
  return [
    `${module}/${scenario.id} 《${scenario.title}》，最高 ${best} 分，最低 ${worst} 分`,
    ...endings.map(({ node, ending, share }) => {
      const own = scenario.nodes[node];
      const title = own?.ending === undefined ? '' : own.title;
      return `  ${percent(share).padStart(6)}  ${padTo(endingWords[ending], 4, 'after')}  ${node.padEnd(longest)}  ${title}`;
    }),
  ];
}
