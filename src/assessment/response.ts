/** What a learner gave: a choice's id, the ids picked of a multiple, or the judgement. */
export type Response = string | string[] | boolean;

/** What happened to one part of an item: an option picked or left. */
export interface Part {
  id: string;
  picked: boolean;
  key: boolean;
}

export type Verdict = 'right' | 'partial' | 'wrong' | 'unanswered';

/** What grading says of a response. `score` is a share of the item's points, 0 to 1. */
export interface Outcome {
  score: number;
  verdict: Verdict;
  parts: Part[];
}

/** A response that cannot belong to its item: an unknown or repeated id, or another kind of value. */
export class ResponseError extends Error {
  override name = 'ResponseError';
  readonly item: string;
  constructor(item: string, detail: string) {
    super(`response to item "${item}": ${detail}`);
    this.item = item;
  }
}

/** The outcome for a score: nothing given is unanswered, never wrong. */
export function outcome(score: number, answered: boolean, parts: Part[]): Outcome {
  const verdict = !answered ? 'unanswered' : score === 1 ? 'right' : score === 0 ? 'wrong' : 'partial';
  return { score: answered ? score : 0, verdict, parts };
}
