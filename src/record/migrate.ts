import { fail, number, RecordError } from './read-value.ts';

type Fields = Record<string, unknown>;

/** Nothing is wrong with the record, but a newer course wrote it, and only that one can read it. */
export class NewerRecordError extends RecordError {}

/** What makes a record of each earlier version one of the next. */
const steps: ((record: Fields) => Fields)[] = [
  // Those of the first days lack even what is written and what is reviewed.
  (record) => ({ tries: {}, practices: {}, reviews: {}, ...record, removed: {} }),
];
const newest = steps.length + 1;

/** The fields of a record of any version as they are today. Throws a NewerRecordError for one from a later course. */
export function migrate(record: Fields): Fields {
  const version = number(record.version, 'record.version');
  if (version > newest) throw new NewerRecordError(`record.version: expected ${newest} at most`);
  if (!Number.isInteger(version) || version < 1) fail('record.version', 'a version');
  return steps.slice(version - 1).reduce((value, step) => step(value), record);
}
