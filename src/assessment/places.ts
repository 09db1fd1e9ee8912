import type { PlacedItem } from '../course/item.ts';
import { byParts, type Outcome, type Part, type Response, ResponseError } from './response.ts';

/** Right placements ÷ n. Where targets are not used again, two entries with one target are refused. */
export function gradePlaces(item: PlacedItem, response: Response | undefined): Outcome {
  const placed = placesOf(item, response === undefined ? {} : response);
  const parts = item.entries.map(({ id, target }): Part => {
    const given = placed.get(id);
    return { id, state: given === undefined ? 'missed' : given === target ? 'right' : 'wrong' };
  });
  return byParts(placed.size > 0, parts);
}

/** A map, since a stored response may hold the name of something that every object has. */
function placesOf(item: PlacedItem, response: Response): Map<string, string> {
  if (typeof response !== 'object' || response === null || Array.isArray(response)) {
    throw new ResponseError(item.id, `${JSON.stringify(response)} places nothing`);
  }
  const placed = new Map(Object.entries(response));
  for (const [entry, target] of placed) {
    if (!item.entries.some(({ id }) => id === entry)) throw new ResponseError(item.id, `no entry "${entry}"`);
    if (!item.targets.some(({ id }) => id === target)) {
      throw new ResponseError(item.id, `no target ${JSON.stringify(target)}`);
    }
  }
  if (item.interaction === 'match' && !item.reuse && new Set(placed.values()).size < placed.size) {
    throw new ResponseError(item.id, 'a target is used twice');
  }
  return placed;
}
