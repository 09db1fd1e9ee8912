import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { Item } from '../../course/item.ts';

/** Whether a response says anything: an emptied multiple does not, nor do blanks without a letter. */
export function isAnswered(item: Item, response: Response | undefined): response is Response {
  return grade(item, response).verdict !== 'unanswered';
}

/** How many places of an answer are still empty, where an item has places to fill. */
export function emptyPlaces(item: Item, response: Response | undefined): number {
  const filled = ['match', 'classify', 'blank'].includes(item.interaction);
  return filled ? grade(item, response).parts.filter(({ state }) => state === 'missed').length : 0;
}
