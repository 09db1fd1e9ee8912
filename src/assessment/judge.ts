import type { JudgeItem } from '../course/item.ts';
import { type Outcome, outcome, type Response, ResponseError } from './response.ts';

/** All or nothing: the right judgement earns 1. */
export function gradeJudge(item: JudgeItem, response: Response | undefined): Outcome {
  if (response !== undefined && typeof response !== 'boolean') {
    throw new ResponseError(item.id, `"${String(response)}" is no judgement`);
  }
  const parts = [true, false].map((value) => ({
    id: String(value),
    picked: value === response,
    key: value === item.answer,
  }));
  return outcome(response === item.answer ? 1 : 0, response !== undefined, parts);
}
