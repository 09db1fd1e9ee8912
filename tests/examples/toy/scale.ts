import type { ItemOf } from '../course/item.ts';
import { type Outcome, outcome, type Response, ResponseError } from './response.ts';

/** The nearer to the key, the more: 1 − distance ÷ the greatest distance there is. */
export function gradeScale(item: ItemOf<'scale'>, response: Response | undefined): Outcome {
  if (response !== undefined && !(Number(response) >= 1 && Number(response) <= item.to)) {
    throw new ResponseError(item.id, `${JSON.stringify(response)} is not on the scale`);
  }
  const right = Number(response) === item.key;
  const part = { id: 'scale', state: response === undefined ? 'missed' : right ? 'right' : 'wrong' } as const;
  return outcome(1 - Math.abs(Number(response) - item.key) / (item.to - 1), response !== undefined, [part]);
}
