import { meritOf } from '../course/merit.ts';
import { roundHalfUp } from '../course/rounding.ts';
import type { Choice, Ending, Scenario } from '../course/scenario.ts';
import { choose, openChoices, PlayError, type State, start } from './state.ts';

/** One step of a playthrough, looked back upon. */
export interface Step {
  node: string;
  choice: Choice;
  before: State;
  after: State;
  /** 0 to 1 among the choices that were open; undefined where all were equal and the step does not count. */
  worth: number | undefined;
  /** An open choice of the highest merit, where the one taken had less. */
  better: Choice | undefined;
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
  timeline: Step[];
}

/** What a full score is made of: 过程 and 结果. */
export const processPoints = 60;
export const resultPoints = 40;
const results = { good: 1, fair: 0.5, poor: 0 } as const;
/** The smallest step of a shown score: a capped score stays this much below the pass mark. */
const belowPass = 0.1;

/** Looks back on a finished playthrough. Throws a PlayError when a choice is not open or no ending is reached. */
export function debrief(scenario: Scenario, choices: readonly string[], passMark: number): Debrief {
  const timeline = steps(scenario, choices);
  const final = timeline.length > 0 ? (timeline[timeline.length - 1] as Step).after : start(scenario);
  const ending = scenario.nodes[final.node];
  if (ending?.ending === undefined) throw new PlayError(scenario.id, `no ending reached, still at "${final.node}"`);
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
    const merits = open.map(meritOf);
    const highest = Math.max(...merits);
    const step: Step = {
      node: before.node,
      choice,
      before,
      after,
      worth: worthAmong(open, choice),
      better: meritOf(choice) < highest ? open[merits.indexOf(highest)] : undefined,
    };
    before = after;
    return step;
  });
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
