import { afterEach, expect, test, vi } from 'vitest';
import { randomId, randomSeed } from './random-id.ts';

/** What plain http has of `crypto`: no `randomUUID`. */
const drawing = (value: number) =>
  vi.stubGlobal('crypto', { getRandomValues: (list: Uint8Array | Uint32Array) => list.fill(value) });
afterEach(() => vi.unstubAllGlobals());

test('an id is sixteen hex digits, small bytes with their nought', () => {
  drawing(0x0a);
  expect(randomId()).toBe('0a0a0a0a0a0a0a0a');
  drawing(0xff);
  expect(randomId()).toBe('ffffffffffffffff');
});

test('a thousand ids are a thousand', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
});

test('a seed has at most nine digits, whatever is drawn', () => {
  drawing(0xffffffff);
  expect(randomSeed()).toBe(294_967_295);
  drawing(1_000_000_000);
  expect(randomSeed()).toBe(0);
  drawing(999_999_999);
  expect(randomSeed()).toBe(999_999_999);
});

test('seeds differ from one draw to the next', () => {
  expect(new Set(Array.from({ length: 20 }, randomSeed)).size).toBeGreaterThan(15);
});
