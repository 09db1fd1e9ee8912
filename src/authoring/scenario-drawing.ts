import { Graph, layout } from '@dagrejs/dagre';
import type { Drawing, DrawnEdge } from '../course/drawing.ts';
import type { Choice, Node, Scenario } from '../course/scenario.ts';
import { cutTo } from './columns.ts';

type Edge = Pick<DrawnEdge, 'from' | 'to' | 'choices'>;
type Point = DrawnEdge['points'][number];
type Laid = Graph<typeof spacing & { width?: number; height?: number }, Point, { minlen: number; points: Point[] }>;

/** Two lines of five ideographs of 14 units; four boxes side by side fit a phone. */
const box = { width: 76, height: 44 };
const spacing = { rankdir: 'TB', nodesep: 8, edgesep: 8, ranksep: 36, marginx: 6, marginy: 6 };
const mostInRow = 4;
/** In columns: eight ideographs. */
const longestTitle = 16;
const round = (length: number) => Math.round(length * 10) / 10;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

/** Lays a scenario's graph out. The same scenario gives the same drawing. */
export function drawScenario({ nodes }: Scenario): Drawing {
  const edges = edgesOf(nodes);
  const lowered = new Map<string, number>();
  let graph = layOut(nodes, edges, lowered);
  // Endings that crowd a row are set in two: a phone is higher than wide.
  for (let passes = edges.length; passes > 0; passes--) {
    const crowd = crowdIn(graph, nodes);
    if (crowd.length === 0) break;
    for (const id of crowd) lowered.set(id, (lowered.get(id) ?? 0) + 1);
    graph = layOut(nodes, edges, lowered);
  }
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: round(width),
    height: round(height),
    nodes: Object.entries(nodes).map(([id, node]) => ({
      id,
      ...rounded(graph.node(id)),
      ...box,
      title: titleOf(node),
      ...(node.ending !== undefined && { ending: node.ending }),
    })),
    edges: edges.map((edge) => ({ ...edge, points: pointsOf(graph, edge).map(rounded) })),
  };
}

function edgesOf(nodes: Scenario['nodes']): Edge[] {
  return Object.entries(nodes).flatMap(([from, node]) => {
    const ways = new Map<string, string[]>();
    for (const choice of node.ending === undefined ? node.choices : []) {
      for (const to of targetsOf(choice)) ways.set(to, [...(ways.get(to) ?? []), choice.id]);
    }
    return [...ways].map(([to, choices]) => ({ from, to, choices }));
  });
}

const targetsOf = ({ to }: Choice) => new Set(typeof to === 'string' ? [to] : to.map((exit) => exit.to));

function layOut(nodes: Scenario['nodes'], edges: readonly Edge[], lowered: ReadonlyMap<string, number>): Laid {
  const graph: Laid = new Graph();
  graph.setGraph({ ...spacing });
  for (const id of Object.keys(nodes)) graph.setNode(id, { ...box, x: 0, y: 0 });
  for (const { from, to } of edges) graph.setEdge(from, to, { minlen: 1 + (lowered.get(to) ?? 0), points: [] });
  layout(graph);
  return graph;
}

/** Of the highest row that has too many boxes the endings that are to stand lower: every other one. */
function crowdIn(graph: Laid, nodes: Scenario['nodes']): string[] {
  const rows = new Map<number, string[]>();
  for (const id of Object.keys(nodes)) {
    const { y } = graph.node(id);
    rows.set(y, [...(rows.get(y) ?? []), id]);
  }
  const endingsOf = (row: string[]) =>
    row.filter((id) => nodes[id]?.ending !== undefined).sort((a, b) => graph.node(a).x - graph.node(b).x);
  const crowds = [...rows].filter(([, row]) => row.length > mostInRow && endingsOf(row).length > 0);
  const [, highest = []] = crowds.sort(([a], [b]) => a - b)[0] ?? [];
  const endings = endingsOf(highest);
  return endings.filter((_, at) => at % 2 === 1 || endings.length === 1);
}

/** From side to side instead of as dagre has it, from border to border: past other boxes of its row a line never slants. */
function pointsOf(graph: Laid, { from, to }: Edge): Point[] {
  const [start, end] = [graph.node(from), graph.node(to)];
  return [
    { x: start.x, y: start.y + box.height / 2 },
    ...graph.edge(from, to).points.slice(1, -1),
    { x: end.x, y: end.y - box.height / 2 },
  ];
}

/** A turn's own title, or the beginning of what is said in it; an ending's title. */
function titleOf(node: Node): string {
  if (node.ending !== undefined) return node.title;
  const [clause = ''] = node.says.replace(/^[“‘"'（(…—\s]+/, '').split(/[，。？！；：、…—,.?!;:]/);
  return node.title ?? cutTo(clause || node.says, longestTitle);
}
