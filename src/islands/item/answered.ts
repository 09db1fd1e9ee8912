import { grade } from '../../assessment/grade.ts';
import { type Response, ResponseError } from '../../assessment/response.ts';
import type { Item } from '../../course/item.ts';

/** Whether a response says anything: an emptied multiple does not, nor do blanks without a letter. */
export function isAnswered(item: Item, response: Response | undefined): response is Response {
  return grade(item, response).verdict !== 'unanswered';
}

/** Whether a kept response can be the item's at all; a damaged record may hold anything. */
export function fits(item: Item, response: Response): boolean {
  try {
    grade(item, response);
    return true;
  } catch (error) {
    if (error instanceof ResponseError) return false;
    throw error;
  }
}
