import { drawItems } from '../../assessment/draw.ts';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import type { Blueprint } from '../../course/course.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { fits } from '../item/answered.ts';

/** What the quiz page knows of its module and course; made at build. */
export interface QuizPlan {
  module: string;
  bank: string;
  blueprint: Blueprint;
  passMark: number;
  objectives: string[];
  /** The language of the items, where it is not that of the page. */
  lang: string | undefined;
}

/** An attempt's items as the bank has them today. */
export interface Paper {
  items: BankItem[];
  responses: Record<string, Response>;
  /** Items whose content changed after they were answered: they are asked again. */
  updated: string[];
  /** Items of the attempt that the bank no longer has. */
  gone: number;
}

/** A fresh attempt at a paper drawn by seed. */
export function newAttempt(plan: QuizPlan, bank: BankItem[], seed: number, id: string, now: number): AttemptRecord {
  const items = drawItems(bank, plan.blueprint, seed).map((item) => ({ id: item.id, hash: item.hash }));
  return {
    id,
    module: plan.module,
    seed,
    startedAt: now,
    items,
    answers: {},
    flags: [],
    current: items[0]?.id ?? '',
  };
}

/** Lays an attempt over today's bank. Answers to items that changed since do not count and are asked again. */
export function paperOf(attempt: AttemptRecord, bank: BankItem[]): Paper {
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
    gone: attempt.items.length - found.length,
  };
}
