import type { Change } from '../../src/record/changes.ts';
import { emptyRecord, type LearningRecord } from '../../src/record/shape.ts';

/** A value that throws when it is written into, however deep. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** Makes changes one after the other; each finds the record frozen, so that one which writes into it throws. */
export function made(...changes: Change[]): LearningRecord {
  return changes.reduce<LearningRecord>((record, change) => frozen(change(record)), frozen(emptyRecord));
}
