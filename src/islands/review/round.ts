import { dueOn } from '../../review/due.ts';
import { lastAnswer, type Reviews } from '../../review/log.ts';
import { mistakes } from '../../review/mistakes.ts';

/** What is asked one after another: what is due today, or each 错题 once since the moment at which the round began. */
export type Round = { of: 'today' } | { of: 'mistakes'; since: number };

/** The round that an address names (`#today`, `#mistakes-1764032400000`), if it names one. */
export function roundNamed(name: string | undefined): Round | undefined {
  if (name === 'today') return { of: 'today' };
  const since = /^mistakes-(\d{1,15})$/.exec(name ?? '')?.[1];
  return since === undefined ? undefined : { of: 'mistakes', since: Number(since) };
}

/** The name of a round over all 错题 that begins now. */
export function mistakesSince(now: number): string {
  return `mistakes-${now}`;
}

/** The items that a round still asks, in its order. An answer given since, here or elsewhere, takes an item out of it. */
export function leftIn(round: Round, reviews: Reviews, today: string): string[] {
  if (round.of === 'today') return dueOn(reviews, today);
  return mistakes(reviews).filter((id) => {
    const review = reviews[id];
    return review && lastAnswer(review) < round.since;
  });
}

/** What decides the order inside a round's questions: the same after a reload, another one on another day. */
export function seedOf(round: Round, today: string): number {
  return round.of === 'today' ? Number(today.replace(/-/g, '')) : round.since % 1_000_000_000;
}
