import type { Fault } from '../content-error.ts';
import type { Diagram } from '../diagram.ts';

/** The faults of a diagram: lines that end before they begin or reach beyond the last phase. */
export function checkDiagram({ phases, groups }: Diagram, id: string): Fault[] {
  return groups.flatMap(({ rows }, group) =>
    rows.flatMap(({ from, to }, at) =>
      from > to || to > phases.length
        ? [
            {
              path: ['groups', group, 'rows', at],
              id,
              problem: `横线从第 ${from} 段到第 ${to} 段，图只有 ${phases.length} 段`,
              remedy: `让 from 不大于 to，to 不大于 ${phases.length}`,
            },
          ]
        : [],
    ),
  );
}
