import type { JudgeItem } from '../course/item.ts';
import { type Outcome, optionPart, outcome, type Response, ResponseError } from './response.ts';

/** All or nothing: the right judgement earns 1. */
export function gradeJudge(item: JudgeItem, response: Response | undefined): Outcome {
  if (response !== undefined && typeof response !== 'boolean') {
    throw new ResponseError(item.id, `${JSON.stringify(response)} is no judgement`);
  }
  const parts = [true, false].map((value) => optionPart(String(value), value === response, value === item.answer));
  return outcome(response === item.answer ? 1 : 0, response !== undefined, parts);
}
