import { meritOf } from '../course/merit.ts';
import { roundHalfUp } from '../course/rounding.ts';
import type { Choice, Ending, Scenario } from '../course/scenario.ts';
import { type Alternative, alternativeTo } from './alternative.ts';
import { isWorse, lookAhead, type Outlook } from './outlook.ts';
import { choose, openChoices, PlayError, type State, start } from './state.ts';

/** One step of a playthrough, looked back upon. */
export interface Step {
  node: string;
  choice: Choice;
  before: State;
  after: State;
  /** 0 to 1 among the choices that were open; undefined where all were equal and the step does not count. */
  worth: number | undefined;
}

/** A step of a finished playthrough, with what it closed and what would have been better. */
export interface TimelineStep extends Step {
  /** The best ending that could be reached before the step and after it. */
  outlook: { before: Outlook; after: Outlook };
  alternative: Alternative | undefined;
}

/**
 * The score and its two parts. `process` and `result` are exact shares, 0 to 1; `total` = 60 × process + 40 × result,
 * rounded once to one decimal and capped just below the pass mark by a critical error. `passed` compares that number; a
 * capped score never passes, not even where the mark is 0.
 */
export interface PlayScore {
  process: number;
  result: number;
  total: number;
  capped: boolean;
  passed: boolean;
}

/** What a finished playthrough meant. */
export interface Debrief {
  ending: Ending;
  score: PlayScore;
  timeline: TimelineStep[];
}

/** What a full score is made of: 过程 and 结果. */
export const processPoints = 60;
export const resultPoints = 40;
const results = { good: 1, fair: 0.5, poor: 0 } as const;
/** The smallest step of a shown score: a capped score stays this much below the pass mark. */
const belowPass = 0.1;

/** Looks back on a finished playthrough. Throws a PlayError when a choice is not open or no ending is reached. */
export function debrief(scenario: Scenario, choices: readonly string[], passMark: number): Debrief {
  const taken = steps(scenario, choices);
  const final = taken.length > 0 ? (taken[taken.length - 1] as Step).after : start(scenario);
  const ending = scenario.nodes[final.node];
  if (ending?.ending === undefined) throw new PlayError(scenario.id, `no ending reached, still at "${final.node}"`);
  const look = lookAhead(scenario);
  const timeline = taken.map((step) => ({
    ...step,
    outlook: { before: look(step.before), after: look(step.after) },
    alternative: alternativeTo(scenario, step, look),
  }));
  const counted = timeline.flatMap(({ worth }) => (worth === undefined ? [] : [worth]));
  const worths = { sum: counted.reduce((sum, worth) => sum + worth, 0), counted: counted.length };
  return { ending, timeline, score: scorePlay(worths, ending.ending, final.criticals.length === 0, passMark) };
}

/** The steps of a playthrough, finished or not. */
export function steps(scenario: Scenario, choices: readonly string[]): Step[] {
  let before = start(scenario);
  return choices.map((id) => {
    const open = openChoices(scenario, before);
    const after = choose(scenario, before, id);
    const choice = open.find((one) => one.id === id) as Choice;
    const step: Step = { node: before.node, choice, before, after, worth: worthAmong(open, choice) };
    before = after;
    return step;
  });
}

/** The steps, from 0, after which only a worse ending could be reached than before them: there the talk turned. */
export function turningSteps(timeline: readonly TimelineStep[]): number[] {
  return timeline.flatMap(({ outlook }, at) => (isWorse(outlook.after, outlook.before) ? [at] : []));
}

/** What an open choice is worth as a step, 0 to 1; undefined where all that is open is equal. */
export function worthAmong(open: readonly Choice[], choice: Choice): number | undefined {
  const merits = open.map(meritOf);
  const [lowest, highest] = [Math.min(...merits), Math.max(...merits)];
  return highest === lowest ? undefined : (meritOf(choice) - lowest) / (highest - lowest);
}

/** The score of a finished playthrough, of which only this counts: its steps' worths, its ending, and a critical error. */
export function scorePlay(
  { sum, counted }: { sum: number; counted: number },
  ending: Ending['ending'],
  clean: boolean,
  passMark: number,
): PlayScore {
  const result = results[ending];
  const process = counted === 0 ? result : sum / counted;
  const full = roundHalfUp(processPoints * process + resultPoints * result);
  const capped = !clean && full >= passMark;
  const total = capped ? Math.max(0, roundHalfUp(passMark - belowPass)) : full;
  return { process, result, total, capped, passed: !capped && total >= passMark };
}
