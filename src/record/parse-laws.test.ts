import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRecord } from '../../tests/examples/any-record.ts';
import { parseRecord } from './parse.ts';

test('any record that was written can be read', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(parseRecord(JSON.stringify(record))).toEqual(record);
    }),
  );
});
