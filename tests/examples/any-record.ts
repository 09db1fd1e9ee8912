import fc from 'fast-check';
import type { LearningRecord } from '../../src/record/shape.ts';

interface Of {
  id: fc.Arbitrary<string>;
  number: fc.Arbitrary<number>;
  /** A time that has a day. */
  moment: fc.Arbitrary<number>;
  /** How many things a map or a list holds at most. */
  most: number;
  /** Whether runs under one id are mostly one run: those that are not have little to merge. */
  oneRun: boolean;
}

/** Records with something in every place. */
const recordsOf = ({ id, number, moment, most, oneRun }: Of): fc.Arbitrary<LearningRecord> => {
  const byId = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc.array(fc.tuple(id, value), { minLength: oneRun ? 1 : 0, maxLength: most }).map(Object.fromEntries);
  const list = fc.array(id, { maxLength: most });
  const response = fc.oneof(id, fc.boolean(), list, byId(id));
  const answer = fc.record(
    { response, revision: number, at: moment, hash: id },
    { requiredKeys: ['response', 'revision', 'at'] },
  );
  /** Runs stand under their own ids. */
  const runs = <T extends object>(run: fc.Arbitrary<T>) =>
    byId(run).map((all) => Object.fromEntries(Object.entries(all).map(([key, one]) => [key, { ...one, id: key }])));
  const mostly = <T>(value: T, other: fc.Arbitrary<T>) =>
    oneRun ? fc.oneof({ weight: 49, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other }) : other;
  const run = { seed: mostly(1, number), startedAt: mostly(1, moment) };
  const item = fc.record({ id, hash: id });
  const paper = fc.tuple(...['a', 'b'].map((id) => item.map(({ hash }) => ({ id, hash }))));
  const attempt = fc.record(
    {
      ...{ ...run, module: mostly('a', id), current: id, flags: list, handedInAt: moment },
      items: oneRun ? paper : fc.array(item, { maxLength: most }),
      answers: byId(answer),
      score: fc.record({ percent: number, points: number, max: number, passed: fc.boolean() }),
      ...{ practice: mostly(false, fc.boolean()), drill: mostly(false, fc.boolean()) },
      ...{
        told: oneRun ? fc.subarray(['a', 'b']) : list,
        confidence: byId(number),
        spent: number,
        revision: number,
        at: moment,
      },
    },
    {
      requiredKeys: [
        ...(['module', 'seed', 'startedAt', 'current', 'flags', 'items', 'answers'] as const),
        ...(oneRun ? (['practice', 'drill'] as const) : []),
      ],
    },
  );
  const playthrough = fc.record(
    {
      ...{ ...run, scenario: mostly('a', id), choices: list, endedAt: moment, score: number },
      ending: fc.constantFrom('good', 'fair', 'poor'),
      ...{ practice: fc.boolean(), left: fc.boolean(), revision: number, at: moment },
      rating: fc.record({ band: number, turn: number, competence: id }, { requiredKeys: [] }),
    },
    { requiredKeys: ['scenario', 'seed', 'startedAt', 'choices'] },
  );
  const words = { text: id, at: moment };
  const verdict = fc.constantFrom('right', 'partial', 'wrong');
  const answers = fc.array(fc.record({ at: moment, verdict }), { minLength: 1, maxLength: most + 1 });
  const due = moment.map((at) => new Date(at).toISOString().slice(0, 10));
  return fc.record({
    version: fc.constant(2),
    lessons: byId(fc.record({ read: list, section: id, at: moment })),
    checks: byId(answer),
    tries: byId(fc.record(words)),
    practices: byId(fc.record({ ...words, tried: fc.boolean(), askedAt: moment })),
    attempts: runs(attempt),
    playthroughs: runs(playthrough),
    reviews: byId(fc.record({ module: id, answers, due, asOf: moment })),
    removed: byId(number),
    epoch: oneRun ? fc.constantFrom(0, 0, 0, 1) : number,
  }) as fc.Arbitrary<LearningRecord>;
};

/** Any record that parses. */
export const anyRecord = recordsOf({
  id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'm/l')),
  // JSON has no -0: adding 0 makes it 0.
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  moment: fc.integer({ min: 0, max: Date.UTC(9999, 0) - 1 }),
  most: 3,
  oneRun: false,
});

const few = fc.integer({ min: 0, max: 2 });
const fewIds = fc.constantFrom('a', 'b', '__proto__');
/** Records that have much in common, with ties of every kind. */
export const similarRecord = recordsOf({ id: fewIds, number: few, moment: few, most: 2, oneRun: true });
/** The same, all of one epoch and with nothing deleted: what merging them may not lose. */
export const siblingRecord = similarRecord.map((record) => ({ ...record, removed: {}, epoch: 0 }));
