import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecord } from './parse.ts';

const id = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'm/l'));
// JSON has no -0: adding 0 makes it 0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const byId = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.array(fc.tuple(id, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
const response = fc.oneof(id, fc.boolean(), fc.array(id), byId(id));
const answer = fc.record(
  { response, revision: number, at: number, hash: id },
  { requiredKeys: ['response', 'revision', 'at'] },
);
const attempt = fc.record(
  {
    ...{ id, module: id, seed: number, startedAt: number, current: id, flags: fc.array(id), handedInAt: number },
    items: fc.array(fc.record({ id, hash: id })),
    answers: byId(answer),
    score: fc.record({ percent: number, points: number, max: number, passed: fc.boolean() }),
  },
  { requiredKeys: ['id', 'module', 'seed', 'startedAt', 'current', 'flags', 'items', 'answers'] },
);
const playthrough = fc.record(
  {
    ...{ id, scenario: id, seed: number, startedAt: number, choices: fc.array(id), endedAt: number, score: number },
    ending: fc.constantFrom('good', 'fair', 'poor'),
    ...{ practice: fc.boolean(), left: fc.boolean(), revision: number, at: number },
    rating: fc.record({ band: number, turn: number, competence: id }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'scenario', 'seed', 'startedAt', 'choices'] },
);
const ownWords = { text: fc.string(), at: number };
const records = fc.record({
  version: fc.constant(1),
  lessons: byId(fc.record({ read: fc.array(id), section: id, at: number })),
  checks: byId(answer),
  tries: byId(fc.record(ownWords)),
  practices: byId(fc.record({ ...ownWords, tried: fc.boolean(), askedAt: number })),
  attempts: byId(attempt),
  playthroughs: byId(playthrough),
  epoch: number,
});

test('any record that was written can be read', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(parseRecord(JSON.stringify(record))).toEqual(record);
    }),
  );
});
