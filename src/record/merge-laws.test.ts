import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siblingRecord, similarRecord } from '../../tests/examples/any-record.ts';
import { frozen } from '../../tests/examples/made-record.ts';
import { type MapName, maps, merge } from './merge.ts';
import type { LearningRecord } from './shape.ts';

const records = similarRecord.map(frozen);
const runs = { numRuns: 1000 };

describe('merging records, with ties of every kind in them,', () => {
  test('does not ask which comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      runs,
    );
  });

  test('does not ask which two are merged first', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs,
    );
  });

  test('changes nothing when there is nothing new', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      runs,
    );
  });
});

describe('merging two records of one learner', () => {
  const keysOf = (record: LearningRecord, map: MapName) => Object.keys(record[map]);
  const siblings = siblingRecord.map(frozen);

  test('keeps whatever is in either of them', () => {
    fc.assert(
      fc.property(siblings, siblings, (a, b) => {
        const merged = merge(a, b);
        for (const map of maps) {
          expect(new Set(keysOf(merged, map))).toEqual(new Set([...keysOf(a, map), ...keysOf(b, map)]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every answer of a paper, every section read, every graded answer, what was handed in and what ended', () => {
    fc.assert(
      fc.property(siblings, siblings, (a, b) => {
        const merged = merge(a, b);
        for (const one of [a, b]) {
          for (const [id, attempt] of Object.entries(one.attempts)) {
            const kept = merged.attempts[id];
            if (kept?.module !== attempt.module || kept.seed !== attempt.seed || kept.startedAt !== attempt.startedAt)
              continue;
            if (kept.practice !== attempt.practice || kept.drill !== attempt.drill) continue;
            expect(Object.keys(kept.answers)).toEqual(expect.arrayContaining(Object.keys(attempt.answers)));
            if (attempt.handedInAt !== undefined) expect(kept.handedInAt).toBeLessThanOrEqual(attempt.handedInAt);
            if (attempt.spent !== undefined) expect(kept.spent).toBeGreaterThanOrEqual(attempt.spent);
          }
          for (const [id, play] of Object.entries(one.playthroughs)) {
            const kept = merged.playthroughs[id];
            if (kept?.scenario !== play.scenario || kept.seed !== play.seed || kept.startedAt !== play.startedAt)
              continue;
            if (play.endedAt !== undefined) expect(kept.endedAt).toBeLessThanOrEqual(play.endedAt);
          }
          for (const [id, { read }] of Object.entries(one.lessons)) {
            expect(merged.lessons[id]?.read).toEqual(expect.arrayContaining(read));
          }
          for (const [id, { answers }] of Object.entries(one.reviews)) {
            expect(merged.reviews[id]?.answers).toEqual(expect.arrayContaining(answers));
          }
          for (const [id, { revision }] of Object.entries(one.checks)) {
            expect(merged.checks[id]?.revision).toBeGreaterThanOrEqual(revision);
          }
          for (const [id, { at }] of Object.entries(one.tries)) {
            expect(merged.tries[id]?.at).toBeGreaterThanOrEqual(at);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
