import type { Fault } from '../content-error.ts';
import type { Choice, Scenario } from '../scenario.ts';

const exitsOf = (choice: Choice) =>
  typeof choice.to === 'string'
    ? [{ to: choice.to, path: ['to'] as Fault['path'] }]
    : choice.to.map(({ to }, at) => ({ to, path: ['to', at, 'to'] as Fault['path'] }));

/** The faults of a scenario's graph: exits to nodes that are missing, cycles, nodes nobody can reach, no good ending. */
export function checkGraph(scenario: Scenario): Fault[] {
  const { nodes, start, id } = scenario;
  const found: Fault[] = [];
  if (!nodes[start]) {
    return [{ path: ['start'], id, problem: `开始的场面“${start}”不存在`, remedy: '写 nodes 里有的场面编号' }];
  }
  for (const [from, choice, at] of allChoices(scenario)) {
    for (const exit of exitsOf(choice)) {
      if (nodes[exit.to]) continue;
      found.push({
        path: ['nodes', from, 'choices', at, ...exit.path],
        id: `${from}/${choice.id}`,
        problem: `去处“${exit.to}”不存在`,
        remedy: '写 nodes 里有的场面编号，或补上这个场面',
      });
    }
  }
  // A node out of reach may be what a dead exit meant, so the exit is mended first.
  const deadExits = found.length > 0;
  const { reached, cycles } = walk(scenario);
  for (const cycle of cycles) {
    found.push({
      path: ['nodes', cycle[0] as string],
      id: cycle[0] as string,
      problem: `场面走成了圈：${[...cycle, cycle[0]].join(' → ')}`,
      remedy: '对话只能往前走，把回头的去处改成新的场面',
    });
  }
  for (const node of Object.keys(nodes)) {
    if (reached.has(node) || deadExits) continue;
    found.push({
      path: ['nodes', node],
      id: node,
      problem: '没有一条路走到这个场面',
      remedy: '让某个说法的 to 指向它，或删去它',
    });
  }
  if (!Object.values(nodes).some(({ ending }) => ending === 'good')) {
    found.push({ path: ['nodes'], id, problem: '没有好结局', remedy: '至少写一个 ending: good 的场面' });
  }
  return found;
}

function allChoices({ nodes }: Scenario): [string, Choice, number][] {
  return Object.entries(nodes).flatMap(([id, node]) =>
    node.ending === undefined ? node.choices.map((choice, at): [string, Choice, number] => [id, choice, at]) : [],
  );
}

/** Depth first, the way so far kept in `trail`, so that a step back onto it is a cycle. */
function walk({ nodes, start }: Scenario): { reached: Set<string>; cycles: string[][] } {
  const reached = new Set<string>();
  const cycles: string[][] = [];
  const visit = (id: string, trail: string[]) => {
    const node = nodes[id];
    if (!node) return;
    if (trail.includes(id)) {
      cycles.push(trail.slice(trail.indexOf(id)));
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    if (node.ending !== undefined) return;
    const exits = new Set(node.choices.flatMap((choice) => exitsOf(choice).map(({ to }) => to)));
    for (const to of exits) visit(to, [...trail, id]);
  };
  visit(start, []);
  return { reached, cycles };
}
