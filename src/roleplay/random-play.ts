import type { Scenario } from '../course/scenario.ts';
import { scorePlay } from './debrief.ts';
import { type Explored, isClean, type Place, TooManyStates } from './explore.ts';

/** What comes of taking any open choice with the same chance at each step: computed, not sampled. */
export interface RandomPlay {
  /** The mean score. A playthrough that comes to a dead end earns nothing. */
  mean: number;
  /** The chance to pass, 0 to 1. */
  passes: number;
  /** The chance of each ending that can be reached, 0 to 1. */
  shares: Map<string, number>;
  /** The highest score of each ending at which some playthrough passes. */
  passing: Map<string, number>;
  best: number;
  worst: number;
}

/** Playthroughs with the same sum of worths over as many counted steps: they score alike from here on. */
interface Arrival {
  sum: number;
  counted: number;
  share: number;
}

/** States from which everything goes on alike, whatever their meters and facts. */
interface Future {
  at: number;
  place: Place;
  ways: { worth: number | undefined; to: Future }[];
  /** By the number of counted steps, then by the sum. */
  arrivals: Map<number, Arrival>[];
}

/** Of forty nodes with whole merits there are up to a quarter of a million; sums of raters' means hardly ever meet. */
const mostArrivals = 3_000_000;

/** Random play through all that `explore` found. Throws TooManyStates where its sums differ in more than `most` ways. */
export function randomPlay(
  scenario: Scenario,
  { first, places }: Explored,
  passMark: number,
  most = mostArrivals,
): RandomPlay {
  const play: RandomPlay = {
    mean: 0,
    passes: 0,
    shares: new Map(),
    passing: new Map(),
    best: Number.NEGATIVE_INFINITY,
    worst: Number.POSITIVE_INFINITY,
  };
  const futures = mergeFutures(places);
  let left = most;
  arrive(futures.get(first) as Future, 0, 0, 1);
  for (const { place, ways, arrivals } of [...new Set(futures.values())].reverse()) {
    const arrived = arrivals.flatMap((bySum) => [...(bySum?.values() ?? [])]);
    left -= arrived.length;
    if (left < 0) throw new TooManyStates(scenario.id);
    for (const { sum, counted, share } of arrived) {
      for (const { worth, to } of ways) {
        arrive(to, sum + (worth ?? 0), counted + (worth === undefined ? 0 : 1), share / ways.length);
      }
      if (ways.length === 0) finish(place, { sum, counted, share });
    }
  }
  return play;

  function finish({ state }: Place, { sum, counted, share }: Arrival) {
    const kind = scenario.nodes[state.node]?.ending;
    const { total, passed } = kind
      ? scorePlay({ sum, counted }, kind, isClean(state), passMark)
      : { total: 0, passed: false };
    play.mean += share * total;
    play.best = Math.max(play.best, total);
    play.worst = Math.min(play.worst, total);
    if (!kind) return;
    play.shares.set(state.node, (play.shares.get(state.node) ?? 0) + share);
    if (!passed) return;
    play.passes += share;
    play.passing.set(state.node, Math.max(play.passing.get(state.node) ?? 0, total));
  }
}

/** Of each place its future, the same one for all that differ in nothing to come; each after those it leads to. */
function mergeFutures(places: readonly Place[]): Map<Place, Future> {
  const known = new Map<string, Future>();
  const futureOf = new Map<Place, Future>();
  const after = (to: Place) => futureOf.get(to) as Future;
  for (const place of places) {
    let key = place.state.node;
    for (const { choice, to } of place.ways) key += ` ${choice.id}:${after(to).at}`;
    if (place.ways.length === 0) key += ` ${isClean(place.state)}`;
    let future = known.get(key);
    if (!future) {
      const ways = place.ways.map(({ worth, to }) => ({ worth, to: after(to) }));
      future = { at: known.size, place, ways, arrivals: [] };
      known.set(key, future);
    }
    futureOf.set(place, future);
  }
  return futureOf;
}

/** Sums of the same worths in another order differ in their last bits: they meet at this many steps to 1. */
const fineness = 2 ** 44;

function arrive({ arrivals }: Future, sum: number, counted: number, share: number) {
  arrivals[counted] ??= new Map();
  const key = Math.round(sum * fineness);
  const known = arrivals[counted].get(key);
  if (known) known.share += share;
  else arrivals[counted].set(key, { sum, counted, share });
}
