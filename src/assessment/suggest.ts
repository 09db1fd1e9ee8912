import type { Item } from '../course/item.ts';
import type { Response } from './response.ts';
import { pointsBy } from './score.ts';

/** The module to begin with after 课前自测: of those that lost points the one with the least of its points, the first of equals in the course's order. None where all was right. */
export function suggestModule(
  responses: Readonly<Record<string, Response | undefined>>,
  items: readonly Item[],
  moduleOf: (id: string) => string,
  modules: readonly string[],
): string | undefined {
  const lost = pointsBy(responses, items, ({ id }) => moduleOf(id))
    .filter(({ points, max }) => points < max)
    .sort((a, b) => a.points / a.max - b.points / b.max || modules.indexOf(a.group) - modules.indexOf(b.group));
  return lost[0]?.group;
}
