import type { Choice, Meter, Scenario, Turn } from '../course/scenario.ts';
import { holds } from './condition.ts';

/** Where a playthrough stands. Everything in it follows from the scenario and the choices taken. */
export interface State {
  node: string;
  meters: Readonly<Record<string, number>>;
  facts: readonly string[];
  /** Kinds of critical errors made so far, in order. */
  criticals: readonly string[];
  turns: number;
}

/** A node or choice that the scenario does not have, or that is not open now. */
export class PlayError extends Error {
  // Only declared: Safari 14.0 reads no class fields.
  declare readonly scenario: string;
  constructor(scenario: string, detail: string) {
    super(`scenario "${scenario}": ${detail}`);
    this.name = 'PlayError';
    this.scenario = scenario;
  }
}

/** The state before the first choice. */
export function start(scenario: Scenario): State {
  const meters = Object.fromEntries(Object.entries(scenario.meters).map(([id, meter]) => [id, meter.start]));
  return { node: scenario.start, meters, facts: [], criticals: [], turns: 0 };
}

/** The node of a state as a turn, or undefined at an ending. Throws a PlayError for a node that does not exist. */
export function turnAt(scenario: Scenario, state: State): Turn | undefined {
  const node = scenario.nodes[state.node];
  if (!node) throw new PlayError(scenario.id, `no node "${state.node}"`);
  return node.ending === undefined ? node : undefined;
}

/** The choices whose conditions hold, in the author's order; none at an ending. */
export function openChoices(scenario: Scenario, state: State): Choice[] {
  return turnAt(scenario, state)?.choices.filter(({ when }) => holds(when, state)) ?? [];
}

/** Takes a choice. Throws a PlayError when it does not exist or is not open. */
export function choose(scenario: Scenario, state: State, choiceId: string): State {
  const choice = openChoices(scenario, state).find(({ id }) => id === choiceId);
  if (!choice) throw new PlayError(scenario.id, `no open choice "${choiceId}" at node "${state.node}"`);
  return take(scenario, state, choice);
}

/** The state after a choice that the caller found among the open ones. */
export function take(scenario: Scenario, state: State, choice: Choice): State {
  const meters: Record<string, number> = {};
  for (const id of Object.keys(scenario.meters)) {
    const meter = scenario.meters[id] as Meter;
    meters[id] = clamp((state.meters[id] ?? meter.start) + (choice.effects[id] ?? 0), meter);
  }
  const facts = choice.learns.reduce((known, fact) => (known.includes(fact) ? known : known.concat(fact)), state.facts);
  const criticals = choice.critical ? [...state.criticals, choice.critical] : state.criticals;
  const after: State = { node: state.node, meters, facts, criticals, turns: state.turns + 1 };
  after.node = destination(scenario, choice, after);
  return after;
}

/** The state after a row of choices. Throws a PlayError at the first that is not open. */
export function replay(scenario: Scenario, choices: readonly string[]): State {
  return choices.reduce((state, choice) => choose(scenario, state, choice), start(scenario));
}

function destination(scenario: Scenario, choice: Choice, state: State): string {
  if (typeof choice.to === 'string') return choice.to;
  const exit = choice.to.find(({ when }) => holds(when, state));
  if (!exit) throw new PlayError(scenario.id, `choice "${choice.id}" leads nowhere from node "${state.node}"`);
  return exit.to;
}

function clamp(value: number, { from, to }: Meter): number {
  return Math.min(to, Math.max(from, value));
}

/** The band of a meter's value, from 0, and how many bands there are; bands split the range evenly. */
export function band({ from, to, words }: Meter, value: number): { at: number; of: number; word: string } {
  const at = Math.min(words.length - 1, Math.floor(((value - from) * words.length) / (to - from + 1)));
  return { at, of: words.length, word: words[at] ?? '' };
}
