import type { Change } from './changes.ts';
import { canonical, type MapName, maps, merge } from './merge.ts';
import type { LearningRecord } from './shape.ts';

/** What an import would change. */
export interface ImportPlan {
  /** The record as it would be. */
  record: LearningRecord;
  /** How many things would come, and how many would be another than they are. */
  changes: Record<MapName, { added: number; newer: number }>;
  /** Words of the learner's own that newer ones would take the place of, as they are. */
  replaced: { map: 'tries' | 'practices'; key: string; text: string }[];
  /** Everything is there already. */
  nothing: boolean;
}

/**
 * An import never deletes, and brings back what was deleted: it was asked for. So neither the epoch nor the deletions of what
 * comes count here.
 */
export function importRecord(incoming: LearningRecord): Change {
  return (current) => merge(current, { ...incoming, epoch: current.epoch, removed: current.removed });
}

/** What {@link importRecord} would do, told before it is done. */
export function planImport(current: LearningRecord, incoming: LearningRecord): ImportPlan {
  const record = importRecord(incoming)(current);
  const changed = (map: MapName) => {
    const before = new Map<string, unknown>(Object.entries(current[map]));
    const entries = Object.entries<unknown>(record[map]);
    return {
      added: entries.filter(([key]) => !before.has(key)).length,
      newer: entries.filter(([key, thing]) => before.has(key) && canonical(before.get(key)) !== canonical(thing))
        .length,
    };
  };
  const changes = Object.fromEntries(maps.map((map) => [map, changed(map)])) as ImportPlan['changes'];
  const replaced = (['tries', 'practices'] as const).flatMap((map) =>
    Object.entries(current[map]).flatMap(([key, { text }]) =>
      text.trim() && record[map][key]?.text !== text ? [{ map, key, text }] : [],
    ),
  );
  return {
    record,
    changes,
    replaced,
    nothing: Object.values(changes).every(({ added, newer }) => added + newer === 0),
  };
}
