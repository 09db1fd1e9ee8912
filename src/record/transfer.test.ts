import { describe, expect, test } from 'vitest';
import { expectTrouble, saved } from '../../tests/examples/transfers.ts';
import { crc32 } from './crc32.ts';
import { fileLimit, readTransfer, writeFile } from './transfer.ts';

const { record: full } = saved;
const file = writeFile(saved);
const read = (text: string) => readTransfer(text, 'tiny');

/** The file with something else in it, and the check sum that belongs to that. */
function fileWith(change: (file: Record<string, unknown>) => void): string {
  const value = JSON.parse(file);
  change(value);
  value.sum = crc32(JSON.stringify([value.course, value.courseVersion, value.savedAt, value.record]));
  return JSON.stringify(value);
}

describe('a file', () => {
  test('says what it is, of which course and version, and when it was saved', () => {
    const { record, sum, ...head } = JSON.parse(file);
    expect(head).toEqual({
      ...{ format: 'course-record', formatVersion: 1, course: 'tiny', courseVersion: '0.9.0', savedAt: 1760300200000 },
    });
    expect(sum).toBe(crc32(JSON.stringify(['tiny', '0.9.0', 1760300200000, record])));
    expect(record).toEqual(full);
  });

  test('is read as it was written, though an editor laid it out anew', () => {
    expect(read(file)).toStrictEqual(saved);
    expect(read(`\ufeff\r\n${JSON.stringify(JSON.parse(file), undefined, 2)}\n`)).toStrictEqual(saved);
  });

  test('of the first version is brought to the present one', () => {
    const { tries: _, practices: __, reviews: ___, removed: ____, ...old } = full;
    const given = fileWith((value) => {
      value.record = { ...old, version: 1 };
    });
    expect(read(given).record).toStrictEqual({ ...full, tries: {}, practices: {}, reviews: {}, removed: {} });
  });

  test('of another course is refused with its id', () => {
    expectTrouble(
      fileWith((value) => {
        value.course = 'other';
      }),
      'other-course',
      { course: 'other' },
    );
  });

  test('of a newer course is refused with its version, be it the file or the record that is newer', () => {
    expectTrouble(
      fileWith((value) => {
        value.formatVersion = 2;
      }),
      'newer',
      { courseVersion: '0.9.0' },
    );
    expectTrouble(
      fileWith((value) => {
        value.record = { ...full, version: 3 };
      }),
      'newer',
      { courseVersion: '0.9.0' },
    );
  });

  test('in which anything was changed is damaged', () => {
    for (const [from, to] of [
      ['"percent":66.7', '"percent":96.7'],
      ['"course":"tiny"', '"course":"tony"'],
      ['"courseVersion":"0.9.0"', '"courseVersion":"0.9.1"'],
      ['"savedAt":1760300200000', '"savedAt":1760300200001'],
    ] as const) {
      expect(file).toContain(from);
      expectTrouble(file.replace(from, to), 'damaged');
    }
    expectTrouble(file.replace('"percent":', '"percent"'), 'damaged');
  });

  test('with a value that does not fit is damaged there', () => {
    expectTrouble(
      fileWith((value) => {
        value.record = { ...full, epoch: 'x' };
      }),
      'damaged',
      { place: 'epoch' },
    );
    expectTrouble(
      fileWith((value) => {
        value.record = 7;
      }),
      'damaged',
      { place: 'record' },
    );
    expectTrouble(
      fileWith((value) => {
        value.savedAt = null;
      }),
      'damaged',
      { place: 'savedAt' },
    );
    expectTrouble(
      fileWith((value) => {
        value.course = 1;
      }),
      'damaged',
      { place: 'course' },
    );
    expectTrouble(
      fileWith((value) => {
        value.courseVersion = 1;
      }),
      'damaged',
      { place: 'courseVersion' },
    );
  });

  test('that was cut off anywhere is told so, once it can be seen whose it was', () => {
    for (const length of [40, 200, file.length - 1]) expectTrouble(file.slice(0, length), 'truncated');
    expectTrouble(file.slice(0, 10), 'not-ours');
  });

  test.each([
    'hello',
    '{}',
    '[]',
    '{"a":',
    '{"format":"other"}',
    '[{"format":"course-record"}]',
    '{]',
    'null',
    JSON.stringify(full),
  ])('is not %s', (text) => expectTrouble(text, 'not-ours'));

  test.each(['', ' \n\t', '\ufeff'])('is not empty: %j', (text) => expectTrouble(text, 'empty'));

  test('may not be larger, deeper or fuller than a record can be', () => {
    expectTrouble('x'.repeat(fileLimit + 1), 'too-large', { limit: fileLimit, unit: 'characters' });
    expectTrouble('x'.repeat(fileLimit), 'not-ours');
    expectTrouble('['.repeat(21), 'too-large', { limit: 20, unit: 'depth' });
    expectTrouble('['.repeat(20) + ']'.repeat(20), 'not-ours');
    expectTrouble(`[${'[1,1],'.repeat(70_000)}1]`, 'too-large', { limit: 200_000, unit: 'values' });
    expectTrouble(`[${'1,'.repeat(10_000)}1]`, 'too-large', { limit: 10_000, unit: 'values' });
    expectTrouble(`[${'1,'.repeat(9_999)}1]`, 'not-ours');
  });
});

test('a check sum is that of everyone else', () => {
  expect(crc32('123456789')).toBe('cbf43926');
  expect(crc32('')).toBe('00000000');
  expect(crc32('群众')).toBe('5f8d2d91');
});
