import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import type { AttemptRecord, LearningRecord } from '../../record/shape.ts';
import { fits } from '../item/answered.ts';
import type { Manner } from './plan.ts';

/** An attempt's items as the bank has them today. */
export interface Paper {
  items: BankItem[];
  responses: Record<string, Response>;
  /** Items whose content changed after they were answered: they are asked again. */
  updated: string[];
  /** Items of a practice whose answer was told, and stands. */
  told: string[];
  /** Items of the attempt that the bank no longer has. */
  gone: number;
}

/** A fresh attempt at drawn items. */
export function newAttempt(
  { module, seed, manner }: { module: string; seed: number; manner: Manner },
  items: readonly BankItem[],
  id: string,
  now: number,
): AttemptRecord {
  return {
    id,
    module,
    seed,
    startedAt: now,
    items: items.map((item) => ({ id: item.id, hash: item.hash })),
    answers: {},
    flags: [],
    current: items[0]?.id ?? '',
    ...(manner.practice && { practice: true }),
    ...(manner.confidence && { confidence: {} }),
    ...(manner.timed && { spent: 0 }),
  };
}

/** How an attempt is taken. */
export function mannerOf({ practice, confidence, spent }: AttemptRecord): Manner {
  return { practice: practice === true, confidence: confidence !== undefined, timed: spent !== undefined };
}

/** How the learner took their last whole paper; at first a plain test. */
export function lastManner({ attempts }: LearningRecord): Manner {
  const [last] = Object.values(attempts)
    .filter(({ drill, module }) => !drill && module !== 'pretest')
    .sort((a, b) => b.startedAt - a.startedAt);
  return last ? mannerOf(last) : { practice: false, confidence: false, timed: false };
}

/** Lays an attempt over today's bank. Answers to items that changed since do not count and are asked again. */
export function paperOf(attempt: AttemptRecord, bank: readonly BankItem[]): Paper {
  const found = attempt.items.flatMap(({ id, hash }) => {
    const item = bank.find((one) => one.id === id);
    return item ? [{ item, changed: item.hash !== hash }] : [];
  });
  const responses: Record<string, Response> = {};
  for (const { item, changed } of found) {
    const answer = attempt.answers[item.id];
    if (answer && !changed && fits(item, answer.response)) responses[item.id] = answer.response;
  }
  return {
    items: found.map(({ item }) => item),
    responses,
    updated: found.flatMap(({ item, changed }) => (changed && attempt.answers[item.id] ? [item.id] : [])),
    told: (attempt.told ?? []).filter((id) => responses[id] !== undefined),
    gone: attempt.items.length - found.length,
  };
}
