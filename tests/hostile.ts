import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { crc32 } from '../src/record/crc32.ts';
import { planImport } from '../src/record/import.ts';
import { canonical } from '../src/record/merge.ts';
import { parseRecord } from '../src/record/parse.ts';
import { intoParts } from '../src/record/parts.ts';
import { emptyRecord, type LearningRecord } from '../src/record/shape.ts';
import { readTransfer, TransferError, writeFile } from '../src/record/transfer.ts';
import { frozen } from './examples/made-record.ts';

/** Something that someone gives to be imported. */
export interface Hostile {
  name: string;
  text: string;
}

type Json = Record<string, unknown>;

const course = 'tiny';
const stored = readFileSync(new URL('examples/records/v2.json', import.meta.url), 'utf8');
const current = frozen(parseRecord(stored));
const file = writeFile({ course, courseVersion: '1', savedAt: 1, record: current });
const parts = intoParts(file);
const script = '</script><img src=x onerror="window.ran=1"><script>window.ran=1</script>';

/** A file around any JSON text of a record, with the check sum that belongs to it. */
export function fileAround(record: string, head: Json = {}): string {
  const { format, formatVersion, ...rest } = { ...JSON.parse(file), ...head, record: undefined };
  const value = JSON.parse(record);
  const sum = crc32(JSON.stringify([rest.course, rest.courseVersion, rest.savedAt, value]));
  return JSON.stringify({ format, formatVersion, ...rest, sum }).replace(/\}$/, `,"record":${record}}`);
}

const many = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join();
const recordOf = (more: Json | string) =>
  typeof more === 'string'
    ? JSON.stringify(emptyRecord).replace('"lessons":{}', more)
    : JSON.stringify({ ...emptyRecord, ...more });

/** Every string and key of the record, instead. */
const withStrings = (instead: string) =>
  JSON.stringify(JSON.parse(stored, (key, value) => (typeof value === 'string' && key !== 'id' ? instead : value)));

const lesson = '{"read":[],"section":"s","at":1}';

const fullAttempt = (at: number) => {
  const items = many(4000, (item) => `{"id":"q${item}","hash":"h"}`);
  const answers = many(4000, (item) => `"q${item}":{"response":"a","revision":1,"at":1}`);
  const head = `"id":"t${at}","module":"m","seed":1,"startedAt":1,"flags":[],"current":"q1"`;
  return `"t${at}":{${head},"items":[${items}],"answers":{${answers}}}`;
};

/** Those that somebody thought of. */
export const handmade: Hostile[] = [
  ...[
    '',
    ' ',
    '\0',
    '\ufeff',
    'null',
    '0',
    '"x"',
    '[]',
    '{}',
    'undefined',
    '<!doctype html>',
    '%PDF-1.7',
    'PK\x03\x04',
  ],
  ...['jilu1', 'jilu1.', 'jilu1.1.1.', 'jilu1.0.0.00000000.00000000.!', 'jilu1.9999.9999.00000000.00000000.!'],
  ...['jilu1.1.9999.00000000.00000000.!'.repeat(9999), 'jilu1.'.repeat(500_000), 'jilu1.1.1.0000000.'.repeat(160_000)],
  ...[
    '['.repeat(2_999_999),
    '{"a":'.repeat(599_999),
    '"'.repeat(2_999_999),
    '\\'.repeat(2_999_999),
    ','.repeat(2_999_999),
  ],
  ...['x'.repeat(3_000_001), '\ud800'.repeat(1_000_000), ' '.repeat(2_999_999), `{${' '.repeat(2_999_990)}`],
  ...[`{"format":"course-record"${',"a":1'.repeat(10_000)}`, `[${'[],'.repeat(90_000)}1]`],
]
  .map((text) => ({ name: `the text ${JSON.stringify(text.slice(0, 24))}`, text }))
  .concat(
    [
      ['nothing changed', stored],
      ['a script in every string', withStrings(script)],
      ['a lone surrogate in every string', withStrings('\ud800')],
      ['a NUL in every string', withStrings('\0')],
      ['__proto__ in every string', withStrings('__proto__')],
      ['a script for a key', recordOf({ tries: { [script]: { text: script, at: 1 } } })],
      ['a lone surrogate for a key', recordOf({ tries: { '\udfff': { text: '', at: 1 } } })],
      ['__proto__ for a key', recordOf(`"lessons":{"__proto__":${lesson},"constructor":${lesson},"":${lesson}}`)],
      ['__proto__ with a field for all', recordOf('"lessons":{},"__proto__":{"ran":true}')],
      ['__proto__ for the whole', `{"__proto__":${recordOf({})}}`],
      ['constructor with a field for all', recordOf('"lessons":{},"constructor":{"prototype":{"ran":true}}')],
      ['a key twice', recordOf('"lessons":{},"lessons":{"m/l":7}')],
      ['a number without end', recordOf({}).replace('"epoch":0', '"epoch":1e999')],
      ['a great number', recordOf({}).replace('"epoch":0', '"epoch":1.7976931348623157e308')],
      ['a number before all others', recordOf({}).replace('"epoch":0', '"epoch":-1e308')],
      ['a number with 100,000 digits', recordOf({}).replace('"epoch":0', `"epoch":${'9'.repeat(100_000)}`)],
      ['minus zero', recordOf({}).replace('"epoch":0', '"epoch":-0')],
      ['18 lists in each other', recordOf({ more: JSON.parse('['.repeat(18) + ']'.repeat(18)) })],
      ['as much as fits', recordOf({}).replace('"attempts":{}', `"attempts":{${many(7, fullAttempt)}}`)],
      ['10,000 lessons', recordOf(`"lessons":{${many(10_000, (at) => `"m/${at}":${lesson}`)}}`)],
      ['10,001 lessons', recordOf(`"lessons":{${many(10_001, (at) => `"m/${at}":${lesson}`)}}`)],
      ['a text of 900,000 letters', recordOf({ tries: { t: { text: '长'.repeat(900_000), at: 1 } } })],
      ['a million quotes', recordOf({ tries: { t: { text: '"'.repeat(1_000_000), at: 1 } } })],
    ].flatMap(([name = '', record = '']) => [
      { name, text: fileAround(record) },
      { name: `${name}, to copy`, text: intoParts(fileAround(record)).join('\n') },
    ]),
  );

const places = (value: unknown, path: string[] = []): string[][] =>
  value !== null && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))]
    : [path];

function withInstead(value: unknown, [key, ...rest]: string[], instead: unknown): unknown {
  if (key === undefined) return instead;
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === key ? withInstead(part, rest, instead) : part));
  return Object.fromEntries(
    Object.entries(value as Json).map(([name, part]) => [name, name === key ? withInstead(part, rest, instead) : part]),
  );
}

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, '', script, -1, 1e308, 2 ** 53, [], {}, true, '\ud800', Array(300).fill(0)),
);
const anyPlace = fc.constantFrom(...places(JSON.parse(stored)));
const replaced = fc
  .tuple(anyPlace, anyJson)
  .map(([path, instead]) => JSON.stringify(withInstead(JSON.parse(stored), path, instead)));
const cut = (text: string) => fc.nat(text.length).map((at) => text.slice(0, at));
const changed = (text: string, letters: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(20), letters)
    .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));

/** Those that nobody thought of. */
export const anyHostile: fc.Arbitrary<Hostile> = fc
  .oneof(
    { weight: 4, arbitrary: replaced.map((record) => ['another value', fileAround(record)]) },
    {
      weight: 2,
      arbitrary: replaced.map((record) => ['another value, to copy', intoParts(fileAround(record)).join('')]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(anyPlace, anyJson)
        .map(([path, instead]) => [
          'another value, and the old check sum',
          JSON.stringify(withInstead(JSON.parse(file), path.length > 1 ? ['record', ...path] : path, instead)),
        ]),
    },
    { weight: 1, arbitrary: cut(file).map((text) => ['cut off', text]) },
    { weight: 1, arbitrary: cut(parts.join('\n')).map((text) => ['cut off, to copy', text]) },
    { weight: 1, arbitrary: changed(file, fc.string()).map((text) => ['letters changed', text]) },
    { weight: 1, arbitrary: changed(parts.join('\n'), fc.string()).map((text) => ['letters changed, to copy', text]) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }).map((text) => ['any text', text]) },
    { weight: 1, arbitrary: fc.json().map((text) => ['any JSON', text]) },
    { weight: 1, arbitrary: fc.json().map((text) => ['any JSON for a record', fileAround(text)]) },
    {
      weight: 1,
      arbitrary: fc.string({ maxLength: 300 }).map((text) => ['any text, to copy', intoParts(text).join('')]),
    },
  )
  .map(([name = '', text = '']) => ({ name, text }));

/**
 * Reads what is given as far as the page does before it asks. Throws when anything but the named error comes out of it, or
 * anything changes. Gives the kind of error, or `taken`, and the time it took.
 */
export function withstand({ name, text }: Hostile): { outcome: string; ms: number } {
  const before = JSON.stringify(current);
  // The time of this process alone: whatever else the machine does meanwhile is not its fault.
  const started = process.cpuUsage();
  let outcome = 'taken';
  let record: LearningRecord | undefined;
  try {
    record = planImport(current, readTransfer(text, course).record).record;
  } catch (error) {
    if (!(error instanceof TransferError)) throw new Error(`${name}: another error came out`, { cause: error });
    outcome = error.kind;
  }
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000;
  if (record && canonical(parseRecord(JSON.stringify(record))) !== canonical(record)) {
    throw new Error(`${name}: the record that comes of it cannot be read again`);
  }
  if (JSON.stringify(current) !== before) throw new Error(`${name}: the record was changed`);
  if ('ran' in {} || 'ran' in globalThis || 'read' in {}) throw new Error(`${name}: it ran, or changed every object`);
  return { outcome, ms };
}
