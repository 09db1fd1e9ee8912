import type { Choice, Scenario } from '../course/scenario.ts';
import { holds } from './condition.ts';
import { worthAmong } from './debrief.ts';
import { openChoices, PlayError, type State, start, take } from './state.ts';

/** A state that can be reached, and what is open in it. Playthroughs that meet in a state share its place. */
export interface Place {
  state: State;
  ways: Way[];
  /** The fewest and the most turns from here until nothing is open. */
  shortest: number;
  longest: number;
  /** One way to come here; undefined at the start. */
  from: { place: Place; choice: string } | undefined;
}

interface Way {
  choice: Choice;
  /** 0 to 1 among what is open; undefined where all of it is equal. */
  worth: number | undefined;
  to: Place;
}

/** How often a choice's exit was asked, and how often it was taken. */
export interface Asked {
  asked: number;
  taken: number;
}

export interface Explored {
  first: Place;
  /** Every state that can be reached, each after all that can follow it. */
  places: Place[];
  /** By `node/choice` that was open: its exits, in the author's order. */
  exits: Map<string, Asked[]>;
}

/** A scenario with more states than a search can go through. */
export class TooManyStates extends PlayError {
  constructor(scenario: string) {
    super(scenario, 'more states than can be searched');
    this.name = 'TooManyStates';
  }
}

/** Forty nodes with three choices, two meters and five facts have up to some hundred thousand. */
const mostStates = 250_000;

/**
 * Every state that can be reached. Turns taken tell no two states apart, as no condition asks for them. Throws a
 * PlayError where the nodes go round in a circle and where an exit leads nowhere, TooManyStates beyond `most` of them.
 */
export function explore(scenario: Scenario, most = mostStates): Explored {
  const known = new Map(Object.keys(scenario.nodes).map((node) => [node, new Map<number, Place>()]));
  const numberOf = numbering(scenario);
  const places: Place[] = [];
  const exits = new Map<string, Asked[]>();
  const longestWay = Object.keys(scenario.nodes).length;
  return { first: visit(start(scenario), undefined), places, exits };

  function visit(state: State, from: Place['from']): Place {
    const key = numberOf(state);
    const before = known.get(state.node)?.get(key);
    if (before) return before;
    if (state.turns >= longestWay) throw new PlayError(scenario.id, `a circle through node "${state.node}"`);
    if (places.length >= most) throw new TooManyStates(scenario.id);
    const place: Place = { state, ways: [], shortest: 0, longest: 0, from };
    const open = openChoices(scenario, state);
    for (const choice of open) {
      const after = take(scenario, state, choice);
      ask(state.node, choice, after);
      const to = visit(after, { place, choice: choice.id });
      place.ways.push({ choice, worth: worthAmong(open, choice), to });
      place.shortest = Math.min(to.shortest + 1, place.ways.length > 1 ? place.shortest : longestWay);
      place.longest = Math.max(to.longest + 1, place.longest);
    }
    // Known only now: round a circle it is met anew, until there are more turns than nodes.
    known.get(state.node)?.set(key, place);
    places.push(place);
    return place;
  }

  function ask(node: string, choice: Choice, after: State) {
    if (typeof choice.to === 'string') return;
    const key = `${node}/${choice.id}`;
    const tally = exits.get(key) ?? choice.to.map(() => ({ asked: 0, taken: 0 }));
    exits.set(key, tally);
    const taken = choice.to.findIndex(({ when }) => holds(when, after));
    tally.forEach((exit, at) => {
      if (at <= taken) exit.asked++;
      if (at === taken) exit.taken++;
    });
  }
}

/** One way to come to a place, as the choices taken. */
export function playTo({ from }: Place): string[] {
  return from ? [...playTo(from.place), from.choice] : [];
}

/** Whether a state is free of critical errors. */
export const isClean = ({ criticals }: State): boolean => criticals.length === 0;

/** A number for each state of a node, from meters, facts and cleanness: as keys, strings take half as long again. */
function numbering({ id: scenario, meters, facts }: Scenario): (state: State) => number {
  const ranges = Object.entries(meters).map(([id, { from, to }]) => ({ id, from, size: to - from + 1 }));
  const bits = new Map(Object.keys(facts).map((fact, at) => [fact, 2 ** at]));
  const all = ranges.reduce((product, { size }) => product * size, 2 ** (bits.size + 1));
  if (all > Number.MAX_SAFE_INTEGER) throw new TooManyStates(scenario);
  return (state) => {
    let number = state.facts.reduce((sum, fact) => sum + (bits.get(fact) ?? 0), 0);
    for (const { id, from, size } of ranges) number = number * size + (state.meters[id] ?? from) - from;
    return number * 2 + Number(isClean(state));
  };
}
