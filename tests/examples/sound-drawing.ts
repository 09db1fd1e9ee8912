import { expect } from 'vitest';
import { drawScenario } from '../../src/authoring/scenario-drawing.ts';
import type { DrawnNode } from '../../src/course/drawing.ts';
import type { Scenario } from '../../src/course/scenario.ts';

/** Every exit there is, as `from choice to`, however often a choice names it. */
const exitsOf = ({ nodes }: Scenario) =>
  Object.entries(nodes).flatMap(([from, node]) =>
    node.ending !== undefined
      ? []
      : node.choices.flatMap(({ id, to }) =>
          [...new Set(typeof to === 'string' ? [to] : to.map((exit) => exit.to))].map((one) => `${from} ${id} ${one}`),
        ),
  );

const apart = (a: DrawnNode, b: DrawnNode) =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

/** Whether a point lies inside a box, its border not counted. */
const inside = ({ x, y, width, height }: DrawnNode, point: { x: number; y: number }) =>
  Math.abs(point.x - x) < width / 2 - 0.2 && Math.abs(point.y - y) < height / 2 - 0.2;

/** Points close together along a line. */
const along = (points: { x: number; y: number }[]) =>
  points.slice(1).flatMap((end, at) => {
    const from = points[at] ?? end;
    return Array.from({ length: 41 }, (_, step) => ({
      x: from.x + ((end.x - from.x) * step) / 40,
      y: from.y + ((end.y - from.y) * step) / 40,
    }));
  });

/** That every node and every exit is drawn once, within the drawing, no box on another and no line through one. */
export function expectSoundDrawing(made: Scenario) {
  const { width, height, nodes, edges } = drawScenario(made);
  expect(nodes.map(({ id }) => id)).toEqual(Object.keys(made.nodes));
  const drawn = edges.flatMap(({ from, to, choices }) => choices.map((one) => `${from} ${one} ${to}`));
  expect(drawn.sort()).toEqual(exitsOf(made).sort());
  expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
  for (const [at, node] of nodes.entries()) {
    expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
    expect(node.x + node.width / 2).toBeLessThanOrEqual(width);
    expect(node.y + node.height / 2).toBeLessThanOrEqual(height);
    for (const other of nodes.slice(at + 1)) expect(apart(node, other), `${node.id} ${other.id}`).toBe(true);
  }
  for (const { from, to, points } of edges) {
    const crossed = nodes.filter((node) => along(points).some((point) => inside(node, point)));
    expect(crossed, `${from} → ${to}`).toEqual([]);
    const [source, target] = [from, to].map((id) => nodes.find((node) => node.id === id) as DrawnNode);
    expect(points[0]).toEqual({ x: source?.x, y: (source?.y ?? 0) + 22 });
    expect(points[points.length - 1]).toEqual({ x: target?.x, y: (target?.y ?? 0) - 22 });
  }
}
