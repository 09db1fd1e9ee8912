import { describe, expect, test } from 'vitest';
import { expectTrouble, saved } from '../../tests/examples/transfers.ts';
import { crc32 } from './crc32.ts';
import { emptyRecord } from './shape.ts';
import { type Export, fileLimit, readTransfer, writeText } from './transfer.ts';

const read = (text: string) => readTransfer(text, 'tiny');

describe('a text to copy', () => {
  /** A record that fills several parts. */
  const long: Export = {
    ...saved,
    record: {
      ...emptyRecord,
      tries: Object.fromEntries(
        Array.from({ length: 400 }, (_, at) => [`m/l#${at}`, { text: `${crc32(`${at}`)}${crc32(`-${at}`)}改天`, at }]),
      ),
    },
  };
  const parts = writeText(long);
  const [first = '', second = '', third = ''] = parts;

  test('of a short record is one part, and reads as it was written', () => {
    const all = writeText(saved);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^jilu1\.1\.1\.[\da-f]{8}\.[\da-f]{8}\.[\w-]+!$/);
    expect(read(all[0] as string)).toStrictEqual(saved);
  });

  test('of a long one has parts of at most 3,000 characters', () => {
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(3000);
    expect(read(parts.join('\n'))).toStrictEqual(long);
  });

  test('may be pasted in any order, twice, with line breaks in it and other words around', () => {
    const folded = first.replace(/(.{70})/g, '$1\r\n');
    const pasted = `小张 2026/11/25 10:01:\n${third}\n小张：\n${folded}${[...parts].reverse().join('')}完\u200b`;
    expect(read(pasted)).toStrictEqual(long);
  });

  test('without some parts says which are missing', () => {
    const of = parts.length;
    expectTrouble(parts.slice(1).join(''), 'missing-part', { missing: [1], of });
    expectTrouble(second, 'missing-part', { missing: [1, ...parts.slice(2).map((_, at) => at + 3)], of });
  });

  test('with a part cut off or changed says which', () => {
    const of = parts.length;
    const rest = parts.slice(2).join('\n');
    expectTrouble(`${first}${second.slice(0, -1)}\n${rest}`, 'truncated', { part: 2, of });
    expectTrouble(`${first}${second.slice(0, 900)}……${rest}`, 'truncated', { part: 2, of });
    expectTrouble(`${first}${second.replace(/.!$/, '!')}${rest}`, 'damaged', { part: 2, of });
    expect(read(`${second.slice(0, 900)}\n${parts.join('\n')}`)).toStrictEqual(long);
  });

  test('says of a part that is there whole nothing, whatever became of a second copy', () => {
    const of = parts.length;
    expect(read(`jilu1.……${parts.join('')}`)).toStrictEqual(long);
    expectTrouble(`${second.slice(0, 900)}${parts.slice(1).join('')}`, 'missing-part', { missing: [1], of });
  });

  test('cut off in a head is cut off', () => {
    expectTrouble(first.slice(0, 20), 'truncated');
    expectTrouble(`${first}jilu1.2`, 'truncated');
  });

  test('mixed from two records is told so', () => {
    const other = writeText({ ...long, savedAt: 1 });
    expectTrouble([first, ...other.slice(1)].join('\n'), 'mixed');
  });

  test('whose parts are each right but not together is damaged', () => {
    const sum = '00000000';
    const [whole = ''] = writeText(saved);
    expectTrouble(whole.replace(/^(jilu1\.1\.1\.)[\da-f]{8}/, `$1${sum}`), 'damaged');
    expectTrouble(`jilu1.1.1.${sum}.${crc32('abcd')}.abcd!`, 'damaged');
    expectTrouble(`jilu1.1.1.${crc32('abcd')}.${crc32('abcd')}.abcd!`, 'damaged');
    expectTrouble(`jilu1.1.1.${crc32('a')}.${crc32('a')}.a!`, 'damaged');
  });

  test('of a later kind, too many parts, or more than fits is refused', () => {
    expectTrouble('jilu2.1.1.xyz', 'newer');
    expectTrouble('jilu1.1'.repeat(10_000), 'too-large', { limit: 9999, unit: 'values' });
    const bomb = writeText({ ...saved, courseVersion: '0'.repeat(fileLimit) }).join('');
    expect(bomb.length).toBeLessThan(fileLimit / 100);
    expectTrouble(bomb, 'too-large', { limit: fileLimit, unit: 'characters' });
  });

  test('of another course or a damaged record is refused like a file', () => {
    expectTrouble(writeText({ ...saved, course: 'other' }).join(''), 'other-course', { course: 'other' });
  });
});
