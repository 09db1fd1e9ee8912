import type { Page } from '@playwright/test';
import { emptyRecord, type LearningRecord } from '../../src/record/shape.ts';
import type { Export } from '../../src/record/transfer.ts';
import { expect } from './fixture.ts';

const key = 'course:mass-work';
const at = new Date('2026-11-20T20:14:00+08:00').getTime();

const attempt = {
  startedAt: at,
  handedInAt: at,
  seed: 7,
  items: [{ id: 'lamp-table', hash: 'h' }],
  answers: {},
  flags: [],
  current: 'lamp-table',
  score: { percent: 76, points: 7.6, max: 10, passed: true },
  revision: 1,
  at,
};

/** Something of everything that is kept. */
export const filled: LearningRecord = {
  ...emptyRecord,
  lessons: { 'listening/persuade': { read: [], section: 'four-tests', at } },
  checks: { 'elevator-window': { response: 'a', revision: 1, at, hash: 'h' } },
  tries: { 'listening/nine-rules#say-it': { text: '我先听\n听完再说', at } },
  practices: { 'listening/nine-rules': { text: '先数三下再开口', at, tried: true, askedAt: at } },
  attempts: {
    t1: { ...attempt, id: 't1', module: 'listening' },
    x1: { ...attempt, id: 'x1', module: 'exam', score: { ...attempt.score, percent: 80 } },
    old: { ...attempt, id: 'old', module: 'gone' },
  },
  playthroughs: {
    p1: {
      id: 'p1',
      scenario: 'basement-hum',
      seed: 1,
      startedAt: at,
      choices: ['a'],
      endedAt: at,
      score: 64,
      ending: 'good',
    },
  },
  reviews: {
    'lamp-table': { module: 'listening', answers: [{ at, verdict: 'wrong' }], due: '2026-11-21', asOf: at },
  },
};

/** A record whose text takes more than one part: words that cannot be made shorter. */
export const long: LearningRecord = {
  ...filled,
  tries: {
    'listening/nine-rules#say-it': {
      text: Array.from({ length: 6000 }, (_, place) =>
        String.fromCodePoint(0x4e00 + ((place * place * 7919) % 19_997)),
      ).join(''),
      at,
    },
  },
};

/** What an export is made of. */
export const exportOf = (record: LearningRecord): Export => ({
  course: 'mass-work',
  courseVersion: '0.5.0',
  savedAt: at,
  record,
});

/** Opens 学习记录 where the browser remembers a record. */
export async function openWith(page: Page, record: LearningRecord): Promise<void> {
  await page.goto('/about/');
  await page.evaluate(
    ([name, stored]) => localStorage.setItem(name as string, stored as string),
    [key, JSON.stringify(record)],
  );
  await page.goto('/record/');
}

/** What the browser holds, as text. */
export const stored = (page: Page): Promise<string> => page.evaluate((name) => localStorage.getItem(name) ?? '', key);

/** What the browser remembers. */
export async function remembered(page: Page): Promise<LearningRecord> {
  return JSON.parse(await stored(page));
}

/** What is remembered of things, without how they came to be there. */
export function thingsIn({ removed, epoch, ...things }: LearningRecord): Partial<LearningRecord> {
  return things;
}

/** Chooses a file to import, once the page takes one. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('选一个导出的文件');
  await expect(field).toBeEnabled();
  await field.setInputFiles({ name: '记录.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
