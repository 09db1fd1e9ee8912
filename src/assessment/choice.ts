import type { ChoiceItem } from '../course/item.ts';
import { type Outcome, outcome, type Response, ResponseError } from './response.ts';

/** All or nothing: the key earns 1, any other choice 0. */
export function gradeChoice(item: ChoiceItem, response: Response | undefined): Outcome {
  if (response !== undefined && !item.choices.some(({ id }) => id === response)) {
    throw new ResponseError(item.id, `no choice "${String(response)}"`);
  }
  const parts = item.choices.map(({ id, correct }) => ({ id, picked: id === response, key: correct === true }));
  const right = parts.some(({ picked, key }) => picked && key);
  return outcome(right ? 1 : 0, response !== undefined, parts);
}
