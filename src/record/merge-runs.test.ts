import { describe, expect, test } from 'vitest';
import { merged } from '../../tests/examples/merged.ts';
import type { AttemptRecord, PlaythroughRecord } from './shape.ts';

const given = (response: string, revision: number, at: number) => ({ response, revision, at });

describe('an attempt', () => {
  const attempt = (more: Partial<AttemptRecord> = {}): AttemptRecord => ({
    ...{ id: 't', module: 'm', seed: 1, startedAt: 10, answers: {}, flags: [], current: 'p', revision: 1, at: 10 },
    items: [
      { id: 'p', hash: 'p1' },
      { id: 'q', hash: 'q1' },
    ],
    ...more,
  });
  const both = (a: Partial<AttemptRecord>, b: Partial<AttemptRecord>) =>
    merged({ attempts: { t: attempt(a) } }, { attempts: { t: attempt(b) } }).attempts.t as AttemptRecord;

  test('that only one has is kept beside that of the other', () => {
    const { attempts } = merged({ attempts: { t: attempt() } }, { attempts: { u: attempt({ id: 'u' }) } });
    expect(attempts).toEqual({ t: attempt(), u: attempt({ id: 'u' }) });
  });

  test('answered in two tabs at once has both answers', () => {
    const answers = both({ answers: { p: given('a', 1, 11) } }, { answers: { q: given('b', 1, 12) } }).answers;
    expect(answers).toEqual({ p: given('a', 1, 11), q: given('b', 1, 12) });
  });

  test('has the answer that was changed more often, though its clock be behind; then the later', () => {
    const answerOf = (a: ReturnType<typeof given>, b: ReturnType<typeof given>) =>
      both({ answers: { p: a } }, { answers: { p: b } }).answers.p?.response;
    expect(answerOf(given('a', 2, 11), given('b', 1, 99))).toBe('a');
    expect(answerOf(given('a', 1, 11), given('b', 1, 9))).toBe('a');
    expect(answerOf(given('a', 1, 11), given('b', 1, 11))).toBe('b');
  });

  test('keeps with each answer the content that it answers', () => {
    const { items } = both(
      { answers: { p: given('a', 1, 11) }, revision: 9 },
      {
        answers: { p: given('b', 2, 12) },
        items: [
          { id: 'p', hash: 'p2' },
          { id: 'q', hash: 'q1' },
        ],
        revision: 2,
      },
    );
    expect(items).toEqual([
      { id: 'p', hash: 'p2' },
      { id: 'q', hash: 'q1' },
    ]);
  });

  test('has told what either has told, until the answer is another', () => {
    const p = given('a', 1, 11);
    expect(both({ answers: { p }, told: ['p'] }, { answers: { p }, told: [] }).told).toEqual(['p']);
    expect(both({ answers: { p }, told: ['p'] }, { answers: { p: given('b', 2, 12) }, told: [] }).told).toEqual([]);
    expect(both({}, { told: [] }).told).toEqual([]);
    expect(both({}, {})).not.toHaveProperty('told');
  });

  test('is looked at, flagged and thought of as where it was changed more often, then later', () => {
    const older = { current: 'p', flags: ['p'], confidence: { p: 2 }, revision: 4, at: 90 };
    const newer = { current: 'q', flags: [], confidence: { p: 0 }, revision: 5, at: 20 };
    expect(both(older, newer)).toStrictEqual(attempt(newer));
    expect(both(older, { ...newer, revision: 4, at: 91 })).toEqual(attempt({ ...newer, revision: 4, at: 91 }));
    expect(both({ ...older, revision: 1 }, attempt(newer))).toEqual(attempt(newer));
  });

  test('that was handed in twice keeps the first score', () => {
    const score = (percent: number) => ({ percent, points: percent, max: 100, passed: percent >= 60 });
    const first = { handedInAt: 20, score: score(50), revision: 2, at: 20 };
    expect(both(first, { handedInAt: 21, score: score(90), revision: 9, at: 21 })).toMatchObject({
      ...{ handedInAt: 20, score: score(50), revision: 9 },
    });
    expect(both(first, { revision: 9, at: 30 })).toMatchObject({ handedInAt: 20, score: score(50), revision: 9 });
  });

  test('was on the screen as long as the tab says that saw most of it', () => {
    expect(both({ spent: 3000, revision: 2 }, { spent: 9000 }).spent).toBe(9000);
    expect(both({}, { spent: 0 }).spent).toBe(0);
    expect(both({}, {})).not.toHaveProperty('spent');
  });

  test('that is another run under the same id is not mixed into the first', () => {
    const a = attempt({ answers: { p: given('a', 1, 1) } });
    for (const other of [{ seed: 2 }, { module: 'n' }, { startedAt: 11 }, { practice: true }, { drill: true }]) {
      expect(both(a, { ...other, answers: { q: given('b', 1, 1) } }).answers).not.toHaveProperty(['p', 'q']);
      expect(Object.keys(both(a, { ...other, answers: { q: given('b', 1, 1) } }).answers)).toHaveLength(1);
    }
    expect(
      Object.keys(both(a, { items: [{ id: 'q', hash: 'q1' }], answers: { q: given('b', 1, 1) } }).answers),
    ).toHaveLength(1);
  });
});

describe('a playthrough', () => {
  const play = (more: Partial<PlaythroughRecord> = {}): PlaythroughRecord => ({
    ...{ id: 'p', scenario: 's', seed: 1, startedAt: 10, choices: ['a'], revision: 1, at: 10 },
    ...more,
  });
  const both = (a: Partial<PlaythroughRecord>, b: Partial<PlaythroughRecord>) =>
    merged({ playthroughs: { p: play(a) } }, { playthroughs: { p: play(b) } }).playthroughs.p;

  test('that only one has is kept beside that of the other', () => {
    const { playthroughs } = merged({ playthroughs: { p: play() } }, { playthroughs: { o: play({ id: 'o' }) } });
    expect(playthroughs).toEqual({ p: play(), o: play({ id: 'o' }) });
  });

  test('goes on from where it was changed more often, then later', () => {
    const back = { choices: [], practice: true, revision: 3, at: 5 };
    expect(both({ choices: ['a', 'b'], revision: 2, at: 20 }, back)).toEqual(play(back));
    expect(both({ choices: ['a', 'b'], revision: 3, at: 6 }, back)).toEqual(
      play({ choices: ['a', 'b'], revision: 3, at: 6 }),
    );
    const { revision: _, at: __, ...unnumbered } = play({ choices: ['a', 'b'] });
    expect(merged({ playthroughs: { p: unnumbered } }, { playthroughs: { p: play(back) } }).playthroughs.p).toEqual(
      play(back),
    );
  });

  test('ended as it first ended, by the choices that led there, whatever another tab went on with', () => {
    const ended = { choices: ['a', 'b'], endedAt: 20, score: 80, ending: 'good' as const, revision: 2, at: 20 };
    const on = { choices: ['a', 'c', 'd'], revision: 3, at: 21 };
    expect(both(ended, on)).toEqual(play({ ...ended, revision: 3, at: 21 }));
    expect(both(ended, { ...on, endedAt: 19, score: 0, ending: 'poor' })).toMatchObject({
      choices: on.choices,
      score: 0,
    });
  });

  test('keeps what was thought of it after it ended', () => {
    const ended = { endedAt: 20, score: 80, revision: 2, at: 20 };
    expect(both(ended, { ...ended, rating: { band: 3 }, revision: 3, at: 22 })?.rating).toEqual({ band: 3 });
    expect(both(ended, { left: true, revision: 3, at: 22 })).toMatchObject({ left: true, endedAt: 20 });
  });

  test('that is another run under the same id is not mixed into the first', () => {
    for (const other of [{ seed: 2 }, { scenario: 'r' }, { startedAt: 11 }]) {
      const a = play({ rating: { band: 1 } });
      expect([a, play({ ...other, choices: ['z'] })]).toContainEqual(both(a, { ...other, choices: ['z'] }));
    }
  });
});
