import type { ChoiceItem } from '../course/item.ts';
import { type Outcome, optionPart, outcome, type Response, ResponseError } from './response.ts';

/** All or nothing: the key earns 1, any other choice 0. */
export function gradeChoice(item: ChoiceItem, response: Response | undefined): Outcome {
  if (response !== undefined && !item.choices.some(({ id }) => id === response)) {
    throw new ResponseError(item.id, `no choice ${JSON.stringify(response)}`);
  }
  const parts = item.choices.map(({ id, correct }) => optionPart(id, id === response, correct === true));
  const right = parts.some(({ state }) => state === 'right');
  return outcome(right ? 1 : 0, response !== undefined, parts);
}
