import { expect } from 'vitest';
import { merge } from '../../src/record/merge.ts';
import { emptyRecord, type LearningRecord } from '../../src/record/shape.ts';
import { frozen } from './made-record.ts';

/** Merged in one order and in the other: what comes out must be the same. */
export function merged(a: Partial<LearningRecord>, b: Partial<LearningRecord>): LearningRecord {
  const [first, second] = [frozen({ ...emptyRecord, ...a }), frozen({ ...emptyRecord, ...b })];
  const result = merge(first, second);
  expect(merge(second, first)).toEqual(result);
  return result;
}
