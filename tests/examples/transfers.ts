import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseRecord } from '../../src/record/parse.ts';
import { type Export, readTransfer } from '../../src/record/transfer.ts';
import { type TransferDetail, TransferError, type TransferTrouble } from '../../src/record/transfer-error.ts';

/** A record with something in every place, of the course `tiny`. */
export const saved: Export = {
  course: 'tiny',
  courseVersion: '0.9.0',
  savedAt: 1760300200000,
  record: parseRecord(readFileSync(new URL('records/v2.json', import.meta.url), 'utf8')),
};

/** Expects that a text cannot be read, and why. */
export function expectTrouble(text: string, kind: TransferTrouble, detail: TransferDetail = {}): void {
  expect(() => readTransfer(text, saved.course)).toThrow(new TransferError(kind, detail));
}
