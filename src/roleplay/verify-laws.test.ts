import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPaths, gatedScenarios, type Path } from '../../tests/examples/all-paths.ts';
import type { Scenario } from '../course/scenario.ts';
import { holds } from './condition.ts';
import { debrief, type Step, steps } from './debrief.ts';
import type { PlayFault } from './proofs.ts';
import { choose, openChoices, replay } from './state.ts';
import { verify } from './verify.ts';

const scoreOf = (made: Scenario, { choices, state }: Path, mark: number) =>
  made.nodes[state.node]?.ending ? debrief(made, choices, mark).score : { total: 0, passed: false };
const wasBest = ({ worth }: Step) => worth === undefined || worth === 1;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const marks = fc.constantFrom(0, 40, 60, 66.7, 80);

test('states, turns, endings’ shares, random play, best and worst equal those of all playthroughs taken one by one', () => {
  fc.assert(
    fc.property(gatedScenarios, marks, (made, mark) => {
      const paths = allPaths(made);
      const ends = paths.filter(({ over }) => over);
      const scores = ends.map((path) => ({ ...scoreOf(made, path, mark), chance: path.chance }));
      const found = verify(made, mark);
      const keys = paths.map(({ state: { node, meters, facts, criticals } }) =>
        JSON.stringify([node, meters, [...facts].sort(), criticals.length > 0]),
      );
      expect(found.states).toBe(new Set(keys).size);
      const turns = ends.map(({ choices }) => choices.length);
      expect(found.turns).toEqual({ shortest: Math.min(...turns), longest: Math.max(...turns) });
      expect(found.endings.map(({ node }) => node)).toEqual(['good', 'fair', 'poor']);
      for (const { node, share } of found.endings) {
        expect(share).toBeCloseTo(sum(ends.filter(({ state }) => state.node === node).map(({ chance }) => chance)), 9);
      }
      expect(found.random.mean).toBeCloseTo(sum(scores.map(({ total, chance }) => total * chance)), 9);
      expect(found.random.passes).toBeCloseTo(sum(scores.map(({ passed, chance }) => (passed ? chance : 0))), 9);
      expect([found.best, found.worst]).toEqual([
        Math.max(...scores.map(({ total }) => total)),
        Math.min(...scores.map(({ total }) => total)),
      ]);
    }),
  );
});

/** The faults that all playthroughs show, one a line, without examples. */
function bruteFaults(made: Scenario, mark: number): string[] {
  const paths = allPaths(made);
  const ends = paths.filter(({ over }) => over);
  const lines = Object.entries(made.nodes).flatMap(([node, turn]) => {
    const here = paths.filter(({ state }) => state.node === node);
    if (turn.ending !== undefined) {
      const best = here.filter(({ choices }) => steps(made, choices).every(wasBest));
      return [
        here.length === 0 && `ending-unreachable ${node}`,
        turn.ending === 'good' &&
          here.some(({ state }) => state.criticals.length > 0) &&
          `critical-reaches-good ${node}`,
        turn.ending !== 'good' && best.length > 0 && `best-play-misses ${node}`,
        turn.ending === 'poor' && here.some((path) => scoreOf(made, path, mark).passed) && `poor-passes ${node}`,
      ];
    }
    if (here.length === 0) return [`node-unreachable ${node}`];
    const choices = turn.choices.flatMap((choice) => {
      const held = here.filter(({ state }) => holds(choice.when, state));
      if (held.length === 0) return [`choice-never-open ${node} ${choice.id}`];
      const all = choice.when && held.length === here.length && `choice-always-open ${node} ${choice.id}`;
      if (typeof choice.to === 'string') return [all];
      const [exitOne] = choice.to;
      const after = held.map(({ state }) => holds(exitOne?.when, choose(made, state, choice.id)));
      const exit = `${node} ${choice.id} 0`;
      return [
        all,
        after.every(Boolean) && `exit-always-taken ${exit}`,
        !after.some(Boolean) && `exit-never-taken ${exit}`,
      ];
    });
    return [here.some(({ over }) => over) && `dead-end ${node}`, ...choices];
  });
  const mean = sum(ends.map((path) => path.chance * scoreOf(made, path, mark).total));
  const passes = sum(ends.map((path) => (scoreOf(made, path, mark).passed ? path.chance : 0)));
  return [...lines, mean > 50 + 1e-9 && 'random-mean', passes > 0.2 + 1e-9 && 'random-passes']
    .filter((line) => line !== false && line !== undefined)
    .sort();
}

const line = (fault: PlayFault) =>
  [fault.kind, 'node' in fault && fault.node, 'choice' in fault && fault.choice, 'exit' in fault && `${fault.exit}`]
    .filter(Boolean)
    .join(' ');

test('the faults are those that all playthroughs taken one by one show', () => {
  fc.assert(
    fc.property(gatedScenarios, marks, (made, mark) => {
      expect(verify(made, mark).faults.map(line).sort()).toEqual(bruteFaults(made, mark));
    }),
    { numRuns: 300 },
  );
});

test('a fault’s playthrough can be played and leads to its node', () => {
  fc.assert(
    fc.property(gatedScenarios, (made) => {
      for (const fault of verify(made, 60).faults) {
        if (!('play' in fault)) continue;
        const end = replay(made, fault.play);
        expect(end.node).toBe(fault.node);
        if (fault.kind === 'dead-end') expect(openChoices(made, end)).toEqual([]);
        if (fault.kind === 'critical-reaches-good') expect(end.criticals).not.toEqual([]);
        if (fault.kind === 'best-play-misses') {
          expect(steps(made, fault.play).every(wasBest)).toBe(true);
        }
      }
    }),
  );
});

test('verifying changes nothing that it was given, and finds the same again', () => {
  fc.assert(
    fc.property(gatedScenarios, (made) => {
      const before = structuredClone(made);
      expect(verify(made, 60)).toEqual(verify(made, 60));
      expect(made).toEqual(before);
    }),
  );
});
