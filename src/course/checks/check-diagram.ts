import type { Fault } from '../content-error.ts';
import type { CycleDiagram, Diagram, MatrixDiagram, PhasesDiagram, RingsDiagram } from '../diagram.ts';
import { repeated } from './duplicates.ts';

/** The faults of a diagram that its schema cannot see: what lies outside, is left out or stands there twice. */
export function checkDiagram(diagram: Diagram, id: string): Fault[] {
  switch (diagram.kind) {
    case 'phases':
      return checkPhases(diagram, id);
    case 'matrix':
      return checkMatrix(diagram, id);
    case 'cycle':
      return checkCycle(diagram, id);
    case 'rings':
      return checkRings(diagram, id);
    case 'path':
      return [];
  }
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

function checkCycle({ steps }: CycleDiagram, id: string): Fault[] {
  return repeated(steps, ({ label }) => label).map((again) => ({
    path: ['steps', again.at, 'label'],
    id,
    problem: `“${again.id}”写了两步`,
    remedy: '改写其中一步，或删去一步；走完末一步会自己回到头一步',
  }));
}

/** What a ring's members may have of letters, all of them together: more would not fit on a slide with four rings. */
const most = 30;

/** A ring is where somebody stands, so that nobody stands in two, nor in the middle and around it. */
function checkRings({ center, rings }: RingsDiagram, id: string): Fault[] {
  const labels = repeated(rings, ({ label }) => label).map((again) => ({
    path: ['rings', again.at, 'label'],
    id,
    problem: `两圈都叫“${again.id}”`,
    remedy: '给其中一圈改个名字，或把两圈并成一圈',
  }));
  const inside = rings.flatMap(({ members }, ring) =>
    members.map((text, at) => ({ text, path: ['rings', ring, 'members', at] })),
  );
  const all = [{ text: center.label, path: ['center', 'label'] }, ...inside];
  const members = repeated(all, ({ text }) => text).map((again) => ({
    path: all[again.at]?.path ?? [],
    id,
    problem: `“${again.id}”在图里写了两处`,
    remedy: '只留在一圈里；会换圈的，在 reading 里说',
  }));
  const crowded = rings.flatMap(({ label, members }, ring) => {
    const letters = members.join('').length;
    if (letters <= most) return [];
    const problem = `“${label}”里的 members 合起来有 ${letters} 个字，最多 ${most} 个，再多投影放不下`;
    return [{ path: ['rings', ring, 'members'], id, problem, remedy: '写短些，删去几样，或拆成两圈' }];
  });
  return [...labels, ...members, ...crowded];
}
