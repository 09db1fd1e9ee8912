import { meritOf } from '../../course/merit.ts';
import type { Choice, Scenario } from '../../course/scenario.ts';
import { debrief } from '../../roleplay/debrief.ts';
import { choose, openChoices, start } from '../../roleplay/state.ts';
import { countOf, politeWords, promises } from './telling-words.ts';
import { textLength } from './text-length.ts';

/** A player that looks at the wording of the choices alone. */
export interface ScenarioRobot {
  name: string;
  rate(text: string): number;
}

const longest: ScenarioRobot = { name: '说最长的', rate: textLength };
const wordCounters: ScenarioRobot[] = [
  { name: '说最客气的', rate: (text) => countOf(politeWords, text) },
  { name: '说最肯许诺的', rate: (text) => countOf(promises, text) },
];

/** The robots for a course; those that count Chinese words play Chinese courses only. */
export function scenarioRobotsFor(chinese: boolean): ScenarioRobot[] {
  return chinese ? [longest, ...wordCounters] : [longest];
}

/** How many of a course's scenarios one robot may pass: one of fewer than eight, then three in ten. */
export function mayPass(scenarios: number): number {
  return scenarios < 8 ? 1 : Math.floor((3 * scenarios) / 10);
}

/** The choices a robot takes: the highest value among those open; of equal ones the lowest merit, then the author's first. */
export function playOf({ rate }: ScenarioRobot, scenario: Scenario): string[] {
  const taken: string[] = [];
  const ahead = (one: Choice, other: Choice) => {
    const gain = rate(one.text) - rate(other.text);
    return gain > 0 || (gain === 0 && meritOf(one) < meritOf(other));
  };
  let state = start(scenario);
  for (;;) {
    const open = openChoices(scenario, state);
    if (open.length === 0) return taken;
    const next = open.reduce((best, one) => (ahead(one, best) ? one : best));
    taken.push(next.id);
    state = choose(scenario, state, next.id);
  }
}

/** What a robot earns in a scenario without dead ends. */
export function scorePlayOf(robot: ScenarioRobot, scenario: Scenario, passMark: number) {
  const { total, passed } = debrief(scenario, playOf(robot, scenario), passMark).score;
  return { total, passed };
}
