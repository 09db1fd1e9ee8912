/**
 * What a learner gave: a choice's id; the judgement; the ids picked of a multiple, in any order; the ids of an order from
 * first to last; the words of the blanks, '' for an empty one; or, of a match or classify, the target of each placed entry.
 */
export type Response = string | boolean | string[] | Record<string, string>;

/**
 * What happened to one part of an item: an option, a pair of neighbours (named by the first), a placed entry, a blank
 * (named by its number from 0). `missed` was called for and not given; `left` was rightly not given.
 */
export interface Part {
  id: string;
  state: 'right' | 'wrong' | 'missed' | 'left';
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
  // Only declared: Safari 14.0 reads no class fields.
  declare readonly item: string;
  constructor(item: string, detail: string) {
    super(`response to item "${item}": ${detail}`);
    this.name = 'ResponseError';
    this.item = item;
  }
}

/** The outcome for a score: nothing given is unanswered, never wrong. */
export function outcome(score: number, answered: boolean, parts: Part[]): Outcome {
  const verdict = !answered ? 'unanswered' : score === 1 ? 'right' : score === 0 ? 'wrong' : 'partial';
  return { score: answered ? score : 0, verdict, parts };
}

/** The outcome where each part is worth the same: right parts ÷ parts. */
export function byParts(answered: boolean, parts: Part[]): Outcome {
  return outcome(parts.filter(({ state }) => state === 'right').length / parts.length, answered, parts);
}

/** The part an option is once it was picked or left. */
export function optionPart(id: string, picked: boolean, key: boolean): Part {
  return { id, state: picked ? (key ? 'right' : 'wrong') : key ? 'missed' : 'left' };
}

/** A response that must be a list of texts. Throws a {@link ResponseError} for anything else. */
export function listOf(item: string, response: Response): string[] {
  if (Array.isArray(response) && response.every((one) => typeof one === 'string')) return response;
  throw new ResponseError(item, `${JSON.stringify(response)} is no list of texts`);
}
