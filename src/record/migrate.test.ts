import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migrate, NewerRecordError } from './migrate.ts';
import { parseRecord } from './parse.ts';
import { RecordError } from './read-value.ts';
import { emptyRecord } from './shape.ts';

const folder = new URL('../../tests/examples/records/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).filter((file) => /^v\d+.*\.json$/.test(file));

describe('a record of an earlier version', () => {
  test('is there for every version, and for what version 1 was in its first days', () => {
    const versions = files.map((file) => Number(/^v(\d+)/.exec(file)?.[1]));
    expect(new Set(versions)).toEqual(new Set(Array.from({ length: emptyRecord.version }, (_, at) => at + 1)));
    expect(files).toEqual(['v1-first-days.json', 'v1-own-words.json', 'v1-reviews.json', 'v2.json']);
  });

  test.each(files)('%s is read whole', (file) => {
    const { version, ...stored } = JSON.parse(read(file));
    expect(version).toBe(Number(file[1]));
    const record = parseRecord(read(file));
    // What it lacked is empty; all that it had is there as it was.
    expect(record).toStrictEqual({ ...emptyRecord, ...stored });
    expect(parseRecord(JSON.stringify(record))).toStrictEqual(record);
  });

  test('is left as it was', () => {
    const old = Object.freeze({ version: 1, epoch: 7 });
    expect(migrate(old)).toEqual({ version: 1, epoch: 7, tries: {}, practices: {}, reviews: {}, removed: {} });
  });

  test('that speaks of deletions has nothing deleted: there was no deleting then', () => {
    expect(migrate({ version: 1, removed: { 'checks/q': 9 } }).removed).toEqual({});
    expect(migrate({ version: 2, removed: { 'checks/q': 9 } }).removed).toEqual({ 'checks/q': 9 });
  });
});

describe('a record of a later version', () => {
  test('is told apart from one that is damaged', () => {
    const later = JSON.stringify({ ...emptyRecord, version: 3 });
    expect(() => parseRecord(later)).toThrow(new NewerRecordError('record.version: expected 2 at most'));
    expect(() => parseRecord(later)).toThrow(NewerRecordError);
    expect(() => parseRecord('{"version":2.5}')).toThrow(NewerRecordError);
  });

  test.each([0, -1, 1.5])('is not %d', (version) => {
    const parse = () => parseRecord(JSON.stringify({ ...emptyRecord, version }));
    expect(parse).toThrow(new RecordError('record.version: expected a version'));
    expect(parse).not.toThrow(NewerRecordError);
  });

  test.each(['"2"', 'null', 'true'])('is not %s', (version) => {
    expect(() => parseRecord(`{"version":${version}}`)).toThrow(new RecordError('record.version: expected a number'));
  });
});
