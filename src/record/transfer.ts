import { crc32 } from './crc32.ts';
import { sizeOfJson } from './json-size.ts';
import { NewerRecordError } from './migrate.ts';
import { readRecord } from './parse.ts';
import { fromParts, intoParts } from './parts.ts';
import { fields, number, RecordError, text } from './read-value.ts';
import type { LearningRecord } from './shape.ts';
import { type TransferDetail, TransferError } from './transfer-error.ts';

export { TransferError } from './transfer-error.ts';

/** A learning record on its way to another browser. */
export interface Export {
  /** The id of the course. */
  course: string;
  courseVersion: string;
  savedAt: number;
  record: LearningRecord;
}

const format = 'course-record';
const formatVersion = 1;

/** The greatest file that is read, in bytes: some 2,000 attempts at papers of ten questions. */
export const fileLimit = 3_000_000;
/** What is in them. */
const valueLimit = 200_000;
/** Of one list or map. */
const listLimit = 10_000;
const depthLimit = 20;

const sumOf = (course: unknown, courseVersion: unknown, savedAt: unknown, record: unknown) =>
  crc32(JSON.stringify([course, courseVersion, savedAt, record]));

/** The text of a file. */
export function writeFile({ course, courseVersion, savedAt, record }: Export): string {
  const sum = sumOf(course, courseVersion, savedAt, record);
  return JSON.stringify({ format, formatVersion, course, courseVersion, savedAt, sum, record });
}

/** The same as text to copy, in parts of at most 3,000 characters. */
export function writeText(from: Export): string[] {
  return intoParts(writeFile(from));
}

/** Reads a file's text, or pasted parts. Throws a {@link TransferError} and nothing else. */
export function readTransfer(given: string, course: string): Export {
  check(given.length, fileLimit, 'characters');
  // What trims spaces trims the mark too that some editors put at the start of a file.
  const file = given.trim();
  return readFile(/^[[{]/.test(file) ? file : fromParts(file, fileLimit), course);
}

function check(size: number, limit: number, unit: NonNullable<TransferDetail['unit']>): void {
  if (size > limit) throw new TransferError('too-large', { limit, unit });
}

function readFile(file: string, course: string): Export {
  const { depth, values, longest, complete } = sizeOfJson(file, depthLimit);
  check(depth, depthLimit, 'depth');
  check(values, valueLimit, 'values');
  check(longest, listLimit, 'values');
  const ours = new RegExp(`^\\{\\s*"format"\\s*:\\s*"${format}"`).test(file);
  if (!complete) throw new TransferError(ours ? 'truncated' : 'not-ours');
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    throw new TransferError(ours ? 'damaged' : 'not-ours');
  }
  try {
    return readExport(value, course);
  } catch (error) {
    if (error instanceof RecordError)
      throw new TransferError('damaged', { place: error.message.replace(/: expected.*/s, '') });
    throw error;
  }
}

function readExport(value: unknown, course: string): Export {
  const from = value && typeof value === 'object' && !Array.isArray(value) ? fields(value, 'file') : {};
  if (from.format !== format) throw new TransferError('not-ours');
  const { sum, record } = from;
  const courseVersion = text(from.courseVersion, 'courseVersion');
  if (number(from.formatVersion, 'formatVersion') > formatVersion) throw new TransferError('newer', { courseVersion });
  if (sum !== sumOf(from.course, courseVersion, from.savedAt, record)) throw new TransferError('damaged');
  const itsCourse = text(from.course, 'course');
  if (itsCourse !== course) throw new TransferError('other-course', { course: itsCourse });
  const savedAt = number(from.savedAt, 'savedAt');
  try {
    return { course, courseVersion, savedAt, record: readRecord(record) };
  } catch (error) {
    throw error instanceof NewerRecordError ? new TransferError('newer', { courseVersion }) : error;
  }
}
