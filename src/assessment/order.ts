import type { OrderItem } from '../course/item.ts';
import { byParts, listOf, type Outcome, type Part, type Response, ResponseError } from './response.ts';

/**
 * Directed neighbours kept ÷ (n − 1): each entry that is followed by the one that follows it in the key earns a share.
 * Parts are the given neighbours from top to bottom, each named by its first entry.
 */
export function gradeOrder(item: OrderItem, response: Response | undefined): Outcome {
  const keys = item.entries.map(({ id }) => id);
  if (response === undefined)
    return byParts(
      false,
      pairs(keys).map(([id]) => ({ id, state: 'missed' })),
    );
  const given = listOf(item.id, response);
  for (const id of given) {
    if (!keys.includes(id)) throw new ResponseError(item.id, `no entry "${id}"`);
  }
  if (new Set(given).size < given.length) throw new ResponseError(item.id, 'an entry stands twice');
  if (given.length < keys.length) throw new ResponseError(item.id, `${given.length} entries of ${keys.length}`);
  const parts = pairs(given).map(
    ([id, next]): Part => ({ id, state: keys.indexOf(next) === keys.indexOf(id) + 1 ? 'right' : 'wrong' }),
  );
  return byParts(true, parts);
}

function pairs(list: string[]): [string, string][] {
  return list.slice(1).map((next, at) => [list[at] as string, next]);
}
