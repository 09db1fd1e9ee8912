import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, laterDay, midnight } from './day.ts';

/** A moment by the clock of whoever runs the tests. */
const local = (...parts: [number, number, number, number?, number?, number?, number?]) => new Date(...parts).getTime();

describe('the day of a moment', () => {
  test('lasts from one midnight of the local clock to the next', () => {
    expect(dayOf(local(2026, 10, 25))).toBe('2026-11-25');
    expect(dayOf(local(2026, 10, 25, 23, 59, 59, 999))).toBe('2026-11-25');
    expect(dayOf(local(2026, 10, 26))).toBe('2026-11-26');
  });

  test('has two digits for month and day, so that days sort as texts', () => {
    expect(dayOf(local(2027, 0, 2, 12))).toBe('2027-01-02');
    expect(dayOf(local(2026, 11, 31, 12))).toBe('2026-12-31');
  });

  test('has four digits for any year', () => {
    const early = new Date(2026, 2, 4, 12);
    early.setFullYear(987);
    expect(dayOf(early.getTime())).toBe('0987-03-04');
  });

  test.each([
    ['Asia/Shanghai', '2026-11-26 2026-11-26'],
    ['UTC', '2026-11-25 2026-11-26'],
    ['America/New_York', '2026-11-25 2026-11-25'],
  ])('is that of the learner’s own clock: %s', (zone, days) => {
    const code = `const { dayOf } = await import(${JSON.stringify(new URL('day.ts', import.meta.url).href)});
      console.log(dayOf(Date.UTC(2026, 10, 25, 16)), dayOf(Date.UTC(2026, 10, 26, 3)));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ: zone },
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(days);
  });
});

describe('days', () => {
  test('are counted over the ends of months, years and Februaries', () => {
    expect(laterDay('2026-11-25', 1)).toBe('2026-11-26');
    expect(laterDay('2026-11-30', 1)).toBe('2026-12-01');
    expect(laterDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(laterDay('2028-02-28', 1)).toBe('2028-02-29');
    expect(laterDay('2026-11-25', 90)).toBe('2027-02-23');
    expect(laterDay('2026-11-25', 0)).toBe('2026-11-25');
  });

  test('between two days are as many as it takes to come from one to the other, and negative back', () => {
    expect(daysBetween('2026-11-25', '2026-11-25')).toBe(0);
    expect(daysBetween('2026-11-25', '2027-02-23')).toBe(90);
    expect(daysBetween('2027-02-23', '2026-11-25')).toBe(-90);
  });

  test('begin at Greenwich’s midnight for the schedule', () => {
    expect(midnight('2026-11-25')).toBe(Date.UTC(2026, 10, 25));
  });

  test('there and back again are the same day', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (first, more) => {
        const day = laterDay('2026-11-25', first);
        const later = laterDay(day, more);
        expect(daysBetween(day, later)).toBe(more);
        expect(laterDay(later, -more)).toBe(day);
        expect(Math.sign(more)).toBe(later < day ? -1 : later > day ? 1 : 0);
      }),
    );
  });
});
