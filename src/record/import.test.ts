import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../tests/examples/answers.ts';
import { similarRecord } from '../../tests/examples/any-record.ts';
import { frozen, made } from '../../tests/examples/made-record.ts';
import { answerCheck, finishSection, writePractice, writeTry } from './changes.ts';
import { deleteThings } from './deletions.ts';
import { importRecord, planImport } from './import.ts';
import { maps, merge } from './merge.ts';
import { beginAttempt, keepPlaythrough } from './run-changes.ts';
import { emptyRecord } from './shape.ts';

const attempt = (id: string) =>
  beginAttempt({ id, module: 'm', seed: 1, startedAt: 1, items: [], answers: {}, flags: [], current: '' });
const answer = (id: string, response: string) => answerCheck({ id, hash: 'h' }, response, 1);
const none = { added: 0, newer: 0 };

const here = frozen(made(finishSection('m/l', 'a', 1), answer('p', 'a'), attempt('t'), writeTry('m/l#t', '改天', 5)));
const there = frozen({
  ...made(
    finishSection('m/l', 'b', 1),
    answer('q', 'b'),
    attempt('t'),
    attempt('u'),
    keepPlaythrough({ id: 'p', scenario: 's', seed: 1, startedAt: 1, choices: [] }, 1),
    writeTry('m/l#t', '改天再来', 6),
    writePractice('m/l', '我先等', 1),
  ),
  reviews: { q: reviewOf('w') },
});

describe('before an import', () => {
  test('it is told how many things come and how many change, by kind', () => {
    const { changes, nothing, record } = planImport(here, there);
    expect(changes).toEqual({
      lessons: { added: 0, newer: 1 },
      checks: { added: 1, newer: 0 },
      tries: { added: 0, newer: 1 },
      practices: { added: 1, newer: 0 },
      attempts: { added: 1, newer: 0 },
      playthroughs: { added: 1, newer: 0 },
      reviews: { added: 1, newer: 0 },
    });
    expect(nothing).toBe(false);
    expect(record).toEqual(merge(here, there));
    expect(record).toEqual(importRecord(there)(here));
  });

  test('it is told which own words would make room for newer ones', () => {
    expect(planImport(here, there).replaced).toEqual([{ map: 'tries', key: 'm/l#t', text: '改天' }]);
    expect(planImport(there, here).replaced).toEqual([]);
    const thing = made(writePractice('m/l', '我先问', 9));
    expect(planImport(there, thing).replaced).toEqual([{ map: 'practices', key: 'm/l', text: '我先等' }]);
    expect(planImport(made(writeTry('m/l#t', ' ', 5)), there).replaced).toEqual([]);
  });

  test('it is told that everything is there already', () => {
    const { changes, nothing, record } = planImport(merge(here, there), there);
    expect(changes).toEqual(Object.fromEntries(maps.map((map) => [map, none])));
    expect(nothing).toBe(true);
    expect(record).toEqual(merge(here, there));
  });

  test('it is told of a thing that is there, but newer', () => {
    const read = (section: string) => made(finishSection('m/l', section, 1));
    expect(planImport(read('a'), read('b')).nothing).toBe(false);
    expect(planImport(made(), read('b')).nothing).toBe(false);
  });
});

describe('an import', () => {
  test('brings back what was deleted here, and it stays though another tab still knows it as deleted', () => {
    const deleted = deleteThings({ checks: ['q'] })(there);
    const back = importRecord(there)(deleted);
    expect(back.checks).toEqual(there.checks);
    expect(merge(back, deleted)).toEqual(back);
  });

  test('brings back all after the learner started anew', () => {
    const anew = { ...emptyRecord, epoch: 99 };
    expect(importRecord(there)(anew)).toEqual({ ...there, epoch: 99 });
    expect(merge(anew, importRecord(there)(anew))).toEqual({ ...there, epoch: 99 });
  });

  test('deletes nothing here, though it was deleted there, one thing or all', () => {
    const gone = deleteThings({ checks: ['p'] })(here);
    expect(importRecord(gone)(here)).toEqual(here);
    expect(importRecord({ ...emptyRecord, epoch: 99 })(here)).toEqual(here);
  });

  test('leaves every thing of either there, and done twice is done once', () => {
    const records = similarRecord.map(frozen);
    fc.assert(
      fc.property(records, records, (current, incoming) => {
        const record = importRecord(incoming)(current);
        for (const map of maps) {
          const keys = new Set([...Object.keys(current[map]), ...Object.keys(incoming[map])]);
          expect(new Set(Object.keys(record[map]))).toEqual(keys);
        }
        expect(importRecord(incoming)(record)).toEqual(record);
        expect(merge(current, record)).toEqual(record);
        const { changes, nothing } = planImport(current, incoming);
        for (const map of maps) {
          expect(Object.keys(current[map]).length + changes[map].added).toBe(Object.keys(record[map]).length);
        }
        expect(planImport(record, incoming).nothing).toBe(true);
        if (nothing) expect(record).toEqual(current);
      }),
      { numRuns: 300 },
    );
  });
});
