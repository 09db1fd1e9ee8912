import type { Choice, Scenario } from '../course/scenario.ts';
import { type Asked, type Explored, isClean, type Place, playTo } from './explore.ts';
import type { RandomPlay } from './random-play.ts';
import { band, type State } from './state.ts';

/** What keeps a scenario from being sound. `play` is a playthrough that shows it. */
export type PlayFault =
  | { kind: 'dead-end'; node: string; play: string[]; state: string }
  | { kind: 'node-unreachable' | 'ending-unreachable'; node: string }
  | { kind: 'choice-never-open' | 'choice-always-open'; node: string; choice: string }
  | { kind: 'exit-never-taken' | 'exit-always-taken'; node: string; choice: string; exit: number }
  | { kind: 'critical-reaches-good' | 'best-play-misses'; node: string; play: string[] }
  | { kind: 'clock-runs-out'; turns: number; minutes: number; start: number }
  | { kind: 'poor-passes'; node: string; score: number }
  | { kind: 'random-mean'; mean: number }
  | { kind: 'random-passes'; passes: number };

/** The most that random play may earn, and its highest chance to pass; `slack` is for sums of binary fractions. */
const highestMean = 50;
const highestChance = 0.2;
const slack = 1e-9;

/** The faults of where one can come, and of what is said about it by conditions. */
export function proveGraph(scenario: Scenario, { first, places, exits }: Explored): PlayFault[] {
  const at = new Map<string, Place[]>();
  for (const place of places) {
    const here = at.get(place.state.node);
    if (here) here.push(place);
    else at.set(place.state.node, [place]);
  }
  const faults = Object.entries(scenario.nodes).flatMap(([node, turn]): PlayFault[] => {
    const here = at.get(node);
    if (turn.ending !== undefined) {
      if (!here) return [{ kind: 'ending-unreachable', node }];
      const guilty = turn.ending === 'good' ? here.find(({ state }) => !isClean(state)) : undefined;
      return guilty ? [{ kind: 'critical-reaches-good', node, play: playTo(guilty) }] : [];
    }
    if (!here) return [{ kind: 'node-unreachable', node }];
    const dead = here.find(({ ways }) => ways.length === 0);
    const choices = turn.choices.flatMap((choice) => [
      ...proveOpening(node, choice, here),
      ...proveExits(node, choice, exits.get(`${node}/${choice.id}`) ?? []),
    ]);
    if (!dead) return choices;
    return [{ kind: 'dead-end', node, play: playTo(dead), state: inWords(scenario, dead.state) }, ...choices];
  });
  return [...faults, ...proveBestPlay(scenario, first)];
}

function proveOpening(node: string, choice: Choice, here: Place[]): PlayFault[] {
  if (!choice.when) return [];
  const open = here.filter(({ ways }) => ways.some((way) => way.choice === choice)).length;
  if (open === 0) return [{ kind: 'choice-never-open', node, choice: choice.id }];
  return open === here.length ? [{ kind: 'choice-always-open', node, choice: choice.id }] : [];
}

/** After an exit that is always taken no other is asked: that is one fault, not one for each. */
function proveExits(node: string, { id, to }: Choice, tally: Asked[]): PlayFault[] {
  return tally.flatMap(({ asked, taken }, exit): PlayFault[] => {
    if (asked === 0) return [];
    if (taken === 0) return [{ kind: 'exit-never-taken', node, choice: id, exit }];
    const last = exit === to.length - 1;
    return taken === asked && !last ? [{ kind: 'exit-always-taken', node, choice: id, exit }] : [];
  });
}

/** Any of the best choices at each step must lead to a good ending; each other ending is named once. */
function proveBestPlay({ nodes }: Scenario, first: Place): PlayFault[] {
  const seen = new Set<Place>();
  const missed = new Map<string, PlayFault>();
  const visit = (place: Place, play: string[]) => {
    if (seen.has(place)) return;
    seen.add(place);
    const { node } = place.state;
    const ending = nodes[node]?.ending;
    if (ending && ending !== 'good') missed.set(node, { kind: 'best-play-misses', node, play });
    for (const { choice, worth, to } of place.ways) {
      if (worth === undefined || worth === 1) visit(to, [...play, choice.id]);
    }
  };
  visit(first, []);
  return [...missed.values()];
}

/** The fault of a clock that runs out in the longest playthrough. */
export function proveClock({ clock }: Scenario, { first }: Explored): PlayFault[] {
  const turns = first.longest;
  const minutes = turns * (clock?.turn ?? 0);
  if (!clock || minutes <= clock.start) return [];
  return [{ kind: 'clock-runs-out', turns, minutes, start: clock.start }];
}

/** The faults of what play earns. That a critical error never passes is not among them: the score's cap sees to it. */
export function proveScores(scenario: Scenario, play: RandomPlay): PlayFault[] {
  const faults = [...play.passing].flatMap(([node, score]): PlayFault[] =>
    scenario.nodes[node]?.ending === 'poor' ? [{ kind: 'poor-passes', node, score }] : [],
  );
  if (play.mean > highestMean + slack) faults.push({ kind: 'random-mean', mean: play.mean });
  if (play.passes > highestChance + slack) faults.push({ kind: 'random-passes', passes: play.passes });
  return faults;
}

/** A state as its author would tell it: meters, facts, critical errors. */
function inWords({ meters, facts }: Scenario, state: State): string {
  const values = Object.entries(meters).map(([id, meter]) => {
    const value = state.meters[id] ?? meter.start;
    return `${meter.label} ${value}（${band(meter, value).word}）`;
  });
  const known = state.facts.map((fact) => facts[fact] ?? fact);
  return [
    ...values,
    known.length > 0 ? `已知：${known.join('、')}` : '什么都还不知道',
    isClean(state) ? '没有硬伤' : '有硬伤',
  ].join('；');
}
