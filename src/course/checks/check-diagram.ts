import type { Fault } from '../content-error.ts';
import type { Diagram, MatrixDiagram, PhasesDiagram } from '../diagram.ts';

/** The faults of a diagram: lines beyond the last phase, rows with too few or too many cells. */
export function checkDiagram(diagram: Diagram, id: string): Fault[] {
  if (diagram.kind === 'phases') return checkPhases(diagram, id);
  return diagram.kind === 'matrix' ? checkMatrix(diagram, id) : [];
}

/** Lines that end before they begin or reach beyond the last phase. */
function checkPhases({ phases, groups }: PhasesDiagram, id: string): Fault[] {
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

function checkMatrix({ columns, rows }: MatrixDiagram, id: string): Fault[] {
  return rows.flatMap(({ label, cells }, at) =>
    cells.length === columns.length
      ? []
      : [
          {
            path: ['rows', at, 'cells'],
            id,
            problem: `“${label}”有 ${cells.length} 格，图有 ${columns.length} 列`,
            remedy: `写 ${columns.length} 格，每列一格`,
          },
        ],
  );
}
