import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { Interaction, Item } from '../../course/item.ts';

const hasPlaces: Record<Interaction, boolean> = {
  choice: false,
  multiple: false,
  judge: false,
  order: false,
  match: true,
  classify: true,
  blank: true,
};

/** How many places of an answer are still empty, where an item has places to fill. */
export function emptyPlaces(item: Item, response: Response | undefined): number {
  const parts = hasPlaces[item.interaction] ? grade(item, response).parts : [];
  return parts.filter(({ state }) => state === 'missed').length;
}
