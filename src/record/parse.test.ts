import { describe, expect, test } from 'vitest';
import { parseRecord, RecordError } from './parse.ts';
import { emptyRecord, type LearningRecord } from './shape.ts';

const full: LearningRecord = {
  version: 1,
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
  epoch: 10,
};
const stored = JSON.stringify(full);
const empty = { ...emptyRecord };

test('reads an empty record and one with something in every place', () => {
  expect(parseRecord(JSON.stringify(emptyRecord))).toStrictEqual(emptyRecord);
  expect(parseRecord(stored)).toStrictEqual(full);
});

test('reads a record from before there was anything to write', () => {
  const { tries: _, practices: __, ...old } = full;
  expect(parseRecord(JSON.stringify(old))).toStrictEqual({ ...full, tries: {}, practices: {} });
});

test('leaves out what it does not know', () => {
  expect(parseRecord(JSON.stringify({ ...empty, name: '张' }))).toStrictEqual(emptyRecord);
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
    'record.version': { expected: 'version 1', fits: [] },
    'playthroughs.p.ending': { expected: 'an ending', fits: [] },
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
    'tries',
    'practices',
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
    'playthroughs.p',
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

test('refuses version 2: a newer course wrote it', () => {
  const later = JSON.stringify({ ...full, version: 2 });
  expect(() => parseRecord(later)).toThrow(new RecordError('record.version: expected version 1'));
});

test('refuses a number too great to be one', () => {
  const endless = stored.replace('"epoch":10', '"epoch":1e999');
  expect(() => parseRecord(endless)).toThrow(new RecordError('epoch: expected a number'));
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
  expect(() => parseRecord(`{"__proto__":${stored}}`)).toThrow(new RecordError('record.version: expected version 1'));
});
