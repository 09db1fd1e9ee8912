import { describe, expect, test } from 'vitest';
import { parseRecord } from './parse.ts';
import { RecordError } from './read-value.ts';
import { emptyRecord, type LearningRecord } from './shape.ts';

const full: LearningRecord = {
  version: 2,
  lessons: { 'm/l': { read: ['s'], section: 's', at: 1 } },
  checks: {
    q: { response: ['a'], revision: 1, at: 2, hash: 'h' },
    placed: { response: { e: 't' }, revision: 1, at: 14 },
  },
  tries: { 'm/l#t': { text: '改天再来', at: 11 } },
  practices: { 'm/l': { text: '我先等', at: 12, tried: true, askedAt: 13 } },
  attempts: {
    t: {
      id: 't',
      module: 'm',
      seed: 3,
      startedAt: 4,
      items: [{ id: 'q', hash: 'h' }],
      answers: { q: { response: true, revision: 1, at: 5 } },
      flags: ['q'],
      current: 'q',
      handedInAt: 6,
      score: { percent: 100, points: 10, max: 10, passed: true },
      ...{ practice: true, drill: true, told: ['q'], confidence: { q: 2 }, spent: 16, revision: 17, at: 18 },
    },
  },
  playthroughs: {
    p: {
      ...{ id: 'p', scenario: 's', seed: 7, startedAt: 8, choices: ['c'], endedAt: 9, score: 0, ending: 'poor' },
      practice: true,
      rating: { band: 2, turn: -1, competence: 'k' },
      ...{ left: true, revision: 3, at: 15 },
    },
  },
  reviews: { q: { module: 'm', answers: [{ at: 19, verdict: 'partial' }], due: '2026-11-25', asOf: 20 } },
  removed: { 'checks/p': 2 },
  epoch: 10,
};
const stored = JSON.stringify(full);
const empty = { ...emptyRecord };

test('reads an empty record and one with something in every place', () => {
  expect(parseRecord(JSON.stringify(emptyRecord))).toStrictEqual(emptyRecord);
  expect(parseRecord(stored)).toStrictEqual(full);
});

test('leaves out what it does not know', () => {
  expect(parseRecord(JSON.stringify({ ...empty, name: '张' }))).toStrictEqual(emptyRecord);
});

test.each([
  ['lessons.m/l.at', '"section":"s","at":1}', '"section":"s","at":1e300}'],
  ['checks.q.at', '"at":2,', '"at":-2,'],
  ['tries.m/l#t.at', '"at":11}', '"at":1e300}'],
  ['practices.m/l.askedAt', '"askedAt":13', '"askedAt":1e300'],
  ['attempts.t.startedAt', '"startedAt":4', '"startedAt":1e300'],
  ['attempts.t.handedInAt', '"handedInAt":6', '"handedInAt":1e300'],
  ['attempts.t.at', '"at":18', '"at":1e300'],
  ['playthroughs.p.startedAt', '"startedAt":8', '"startedAt":1e300'],
  ['playthroughs.p.endedAt', '"endedAt":9', '"endedAt":1e300'],
  ['reviews.q.asOf', '"asOf":20', '"asOf":1e300'],
])('refuses a time that no calendar knows, at %s', (place, from, to) => {
  expect(stored).toContain(from);
  expect(() => parseRecord(stored.replace(from, to))).toThrow(new RecordError(`${place}: expected a moment`));
});

describe('what has the wrong type is refused by its place', () => {
  type Path = (string | number)[];
  const one = { 'a text': 'x', 'a number': 2, 'true or false': true, 'a list': [], 'an object': {} };
  const kindOf = (value: unknown) =>
    Object.entries(one).find(
      ([, like]) => typeof like === typeof value && Array.isArray(like) === Array.isArray(value),
    );
  const responses = ['a text', 'true or false', 'a list', 'an object'];
  const special: Record<string, { expected: string; fits: string[] }> = {
    'playthroughs.p.ending': { expected: 'an ending', fits: [] },
    'reviews.q.answers[0].verdict': { expected: 'a verdict', fits: [] },
    'reviews.q.due': { expected: 'a day such as 2026-11-25', fits: [] },
    'checks.q.response': { expected: 'an object', fits: responses },
    'checks.placed.response': { expected: 'an object', fits: responses },
    'attempts.t.answers.q.response': { expected: 'an object', fits: responses },
  };
  const nameOf = (path: Path) =>
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);

  const placesIn = (value: unknown, path: Path): { place: string; path: Path; expected: string; fits: string[] }[] => {
    const name = path.length === 0 ? 'record' : nameOf(path);
    const place = name === 'version' ? 'record.version' : name;
    const expected = kindOf(value)?.[0] ?? '';
    const inside = value !== null && typeof value === 'object' ? Object.entries(value) : [];
    const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key);
    return [
      { place, path, ...(special[place] ?? { expected, fits: [expected] }) },
      ...inside.flatMap(([key, part]) => placesIn(part, [...path, keyOf(key)])),
    ];
  };
  const places = placesIn(full, []);

  const withInstead = (value: unknown, [key, ...rest]: Path, instead: unknown): unknown => {
    if (key === undefined) return instead;
    if (Array.isArray(value)) return value.map((part, at) => (at === key ? withInstead(part, rest, instead) : part));
    const object = value as Record<string, unknown>;
    return { ...object, [key]: withInstead(object[key], rest, instead) };
  };

  test.each(places)('$place is $expected', ({ place, path, expected, fits }) => {
    const wrong = [null, ...Object.entries(one).flatMap(([kind, value]) => (fits.includes(kind) ? [] : [value]))];
    for (const instead of wrong) {
      const damaged = JSON.stringify(withInstead(full, path, instead));
      expect(() => parseRecord(damaged), damaged).toThrow(RecordError);
      expect(() => parseRecord(damaged), damaged).toThrow(new RecordError(`${place}: expected ${expected}`));
    }
  });

  const optional = [
    'handedInAt',
    'endedAt',
    'attempts.t.score',
    'playthroughs.p.score',
    'ending',
    'practice',
    'rating',
    'band',
    'turn',
    'competence',
    'left',
    'drill',
    'told',
    'confidence',
    'spent',
    'attempts.t.revision',
    'attempts.t.at',
    'playthroughs.p.revision',
    'playthroughs.p.at',
  ];
  const maps = [
    'lessons.m/l',
    'checks.q',
    'checks.q.hash',
    'checks.placed',
    'checks.placed.response.e',
    'tries.m/l#t',
    'practices.m/l',
    'attempts.t',
    'attempts.t.answers.q',
    'attempts.t.confidence.q',
    'playthroughs.p',
    'reviews.q',
    'removed.checks/p',
  ];
  const mayMiss = ({ place }: { place: string }) =>
    maps.includes(place) || place === 'record' || place.endsWith(']') || optional.some((end) => place.endsWith(end));

  test.each(places.filter((one) => !mayMiss(one)))('$place may not be missing', ({ place, path, expected }) => {
    const damaged = JSON.stringify(withInstead(full, path, undefined));
    expect(() => parseRecord(damaged)).toThrow(new RecordError(`${place}: expected ${expected}`));
  });
});

test('refuses a text that is not JSON, cut off in the middle or empty', () => {
  for (const text of [stored.slice(0, -5), '', 'undefined']) {
    expect(() => parseRecord(text)).toThrow(new RecordError('record: expected JSON'));
  }
});

test('refuses a number too great to be one', () => {
  const endless = stored.replace('"epoch":10', '"epoch":1e999');
  expect(() => parseRecord(endless)).toThrow(new RecordError('epoch: expected a number'));
});

describe('a review', () => {
  const withReview = (from: string, to: string) => () => parseRecord(stored.replace(from, to));

  test('without an answer is refused: there is nothing to say when it is due', () => {
    const emptied = withReview('[{"at":19,"verdict":"partial"}]', '[]');
    expect(emptied).toThrow(new RecordError('reviews.q.answers: expected an answer'));
  });

  test.each(['right', 'partial', 'wrong'])('takes the verdict %s', (verdict) => {
    expect(withReview('"partial"', `"${verdict}"`)().reviews.q?.answers).toEqual([{ at: 19, verdict }]);
  });

  test.each([0, Date.UTC(9999, 0) - 1])('takes an answer at %d', (at) => {
    expect(withReview('"at":19', `"at":${at}`)().reviews.q?.answers[0]?.at).toBe(at);
  });

  test.each([-1, Date.UTC(9999, 0)])('refuses an answer at %d, which has no day to count by', (at) => {
    expect(withReview('"at":19', `"at":${at}`)).toThrow(new RecordError('reviews.q.answers[0].at: expected a moment'));
  });

  test.each(['2026-11-5', '2026-11-255', 'x2026-11-25', '2026/11/25'])('refuses the day %s', (day) => {
    const expected = new RecordError('reviews.q.due: expected a day such as 2026-11-25');
    expect(withReview('2026-11-25', day)).toThrow(expected);
  });
});

test('takes __proto__ for a key like any other', () => {
  const lesson = '{"read":["s"],"section":"s","at":1}';
  const { lessons } = parseRecord(JSON.stringify(empty).replace('"lessons":{}', `"lessons":{"__proto__":${lesson}}`));
  expect(Object.keys(lessons)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(lessons)).toBe(Object.prototype);
  expect('read' in {}).toBe(false);
});

test('takes a response that places nothing', () => {
  const { checks } = parseRecord(stored.replace('{"e":"t"}', '{}'));
  expect(checks.placed?.response).toStrictEqual({});
});

test('refuses a response that places an entry at a number, by the entry', () => {
  const damaged = stored.replace('{"e":"t"}', '{"e":1}');
  expect(() => parseRecord(damaged)).toThrow(new RecordError('checks.placed.response.e: expected a text'));
});

test('takes __proto__ for an entry like any other', () => {
  const { checks } = parseRecord(stored.replace('{"e":"t"}', '{"__proto__":"t"}'));
  const response = checks.placed?.response as object;
  expect(Object.entries(response)).toEqual([['__proto__', 't']]);
  expect(Object.getPrototypeOf(response)).toBe(Object.prototype);
});

test('takes no field from a __proto__', () => {
  expect(() => parseRecord(`{"__proto__":${stored}}`)).toThrow(new RecordError('record.version: expected a number'));
});

test('refuses a run that stands under another key than its id: what is done in it would be kept elsewhere', () => {
  for (const place of ['attempts.t', 'playthroughs.p']) {
    const [, id] = place.split('.');
    const expected = new RecordError(`${place}.id: expected the key above it`);
    expect(() => parseRecord(stored.replace(`"id":"${id}"`, '"id":"x"'))).toThrow(expected);
  }
});
