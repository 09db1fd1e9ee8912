import type { Change } from './changes.ts';
import { type MapName, maps } from './merge.ts';
import type { LearningRecord } from './shape.ts';

/** Things of the record, by map and key. */
export type Things = { [map in MapName]?: readonly string[] };

/** Deletes things, in every tab; what is done anew under the same key counts again. */
export function deleteThings(things: Things): Change {
  return (record) => {
    const removed = new Map(Object.entries(record.removed));
    const left = (map: MapName) => {
      const gone = new Set(things[map]);
      return Object.entries(record[map]).filter(([id]) => {
        const key = `${map}/${id}`;
        if (gone.has(id)) removed.set(key, (removed.get(key) ?? 0) + 1);
        return !gone.has(id);
      });
    };
    const rest = maps.map((map) => [map, Object.fromEntries(left(map))]);
    return { ...record, ...Object.fromEntries(rest), removed: Object.fromEntries(removed) };
  };
}

/** All that the record holds of a module; `scenarios` and `items` are those of its files. */
export function thingsOf(
  record: LearningRecord,
  { id, scenarios, items }: { id: string; scenarios: readonly string[]; items: readonly string[] },
): Things {
  const ofLesson = (map: 'lessons' | 'tries' | 'practices') =>
    Object.keys(record[map]).filter((place) => place.startsWith(`${id}/`));
  const asks = <T>(map: Record<string, T>, isIt: (thing: T, key: string) => boolean) =>
    Object.entries(map).flatMap(([key, thing]) => (isIt(thing, key) ? [key] : []));
  return {
    lessons: ofLesson('lessons'),
    tries: ofLesson('tries'),
    practices: ofLesson('practices'),
    checks: asks(record.checks, (_, item) => items.includes(item)),
    attempts: asks(record.attempts, ({ module }) => module === id),
    playthroughs: asks(record.playthroughs, ({ scenario }) => scenarios.includes(scenario)),
    reviews: asks(record.reviews, ({ module }) => module === id),
  };
}
