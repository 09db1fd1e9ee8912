import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { debrief, steps } from './debrief.ts';
import { PlayError } from './state.ts';

/** A short way (ask, close) and a long one (ask, more, close) to the good ending; leaving early, and a threat. */
const visit = scenario({
  door: turn(choice('ask', 'talk', 2), choice('small-talk', 'talk', 0), choice('leave', 'poor', -2)),
  talk: turn(
    choice('close', 'good', 2),
    choice('more', 'deep', 2),
    choice('threaten', 'good', -2, { critical: 'threat' }),
  ),
  deep: turn(choice('close', 'good', 1), choice('lecture', 'fair', -1)),
  good: ending('good'),
  fair: ending('fair'),
  poor: ending('poor'),
});
const scoreOf = (choices: string[], passMark = 60, made = visit) => debrief(made, choices, passMark).score;

describe('score', () => {
  test('is 100 for perfect play on the short way and on the long one', () => {
    const perfect = { process: 1, result: 1, total: 100, capped: false, passed: true };
    expect(scoreOf(['ask', 'close'])).toEqual(perfect);
    expect(scoreOf(['ask', 'more', 'close'])).toEqual(perfect);
  });

  test('is 0 for leaving at once with the worst choice', () => {
    expect(scoreOf(['leave'])).toEqual({ process: 0, result: 0, total: 0, capped: false, passed: false });
  });

  test('gives a middling first step half its worth: (½ + 1) ÷ 2 of 60, and 40', () => {
    expect(scoreOf(['small-talk', 'close'])).toMatchObject({ process: 0.75, total: 85 });
  });

  test('gives a fair ending half of 40: two good steps of three and a fair end make 60', () => {
    expect(scoreOf(['ask', 'more', 'lecture'])).toMatchObject({ process: 2 / 3, result: 0.5, total: 60, passed: true });
  });

  test('rounds half up, once, to one decimal: 37.65 shows 37.7 and passes a mark of 37.7', () => {
    const made = scenario({
      one: turn(
        choice('best', 'poor', 2),
        choice('some', 'poor', { mean: 0.51, sd: 1, n: 9 }),
        choice('least', 'poor', -2),
      ),
      poor: ending('poor'),
    });
    expect(scoreOf(['some'], 37.7, made)).toMatchObject({ total: 37.7, passed: true });
  });

  test('leaves out steps whose choices are all equal', () => {
    const made = scenario({
      nod: turn(choice('yes', 'act', 1), choice('mm', 'act', 1)),
      act: turn(choice('best', 'good', 2), choice('worst', 'good', 0)),
      good: ending('good'),
    });
    expect(scoreOf(['mm', 'best'], 60, made).process).toBe(1);
    expect(scoreOf(['mm', 'worst'], 60, made).process).toBe(0);
    expect(steps(made, ['mm', 'best']).map(({ worth }) => worth)).toEqual([undefined, 1]);
  });

  test('weighs only the choices that are open at that moment', () => {
    const made = scenario({
      one: turn(
        choice('plain', 'good', 0),
        choice('worse', 'good', -2),
        choice('gated', 'good', 2, { when: { trust: '>9' } }),
      ),
      good: ending('good'),
    });
    expect(scoreOf(['plain'], 60, made).process).toBe(1);
  });

  test('takes the result for the process where no step counts', () => {
    const made = scenario({
      one: turn(choice('a', 'good'), choice('b', 'fair')),
      good: ending('good'),
      fair: ending('fair'),
    });
    expect(scoreOf(['a'], 60, made)).toMatchObject({ process: 1, total: 100 });
    expect(scoreOf(['b'], 60, made)).toMatchObject({ process: 0.5, total: 50 });
  });
});

describe('a critical error', () => {
  test('caps the score just below the pass mark', () => {
    expect(scoreOf(['ask', 'threaten'])).toEqual({ process: 0.5, result: 1, total: 59.9, capped: true, passed: false });
    expect(scoreOf(['ask', 'threaten'], 45.5).total).toBe(45.4);
  });

  test('takes nothing from a score that is below the mark anyway', () => {
    expect(scoreOf(['ask', 'threaten'], 80)).toMatchObject({ total: 70, capped: false, passed: false });
  });

  test('caps a score that only just reaches the mark', () => {
    expect(scoreOf(['ask', 'threaten'], 70)).toMatchObject({ total: 69.9, capped: true, passed: false });
  });

  test('never makes a score negative, and does not pass, where the mark is 0', () => {
    expect(scoreOf(['ask', 'threaten'], 0)).toMatchObject({ total: 0, capped: true, passed: false });
  });
});

describe('a debrief', () => {
  test('of no step at all is its ending and the score for it', () => {
    const over = scenario({ fair: ending('fair') });
    expect(debrief(over, [], 50)).toEqual({
      ending: ending('fair'),
      timeline: [],
      score: { process: 0.5, result: 0.5, total: 50, capped: false, passed: true },
    });
  });

  test('is refused before the ending, and of a choice that was not open', () => {
    expect(() => debrief(visit, ['ask'], 60)).toThrow(new PlayError('tiny', 'no ending reached, still at "talk"'));
    expect(() => debrief(visit, [], 60)).toThrow(new PlayError('tiny', 'no ending reached, still at "door"'));
    expect(() => debrief(visit, ['shout'], 60)).toThrow(new PlayError('tiny', 'no open choice "shout" at node "door"'));
  });

  test('is refused where the last choice leads to a node that is gone', () => {
    const made = scenario({ only: turn(choice('go', 'roof'), choice('stay', 'fair')), fair: ending('fair') });
    expect(() => debrief(made, ['go'], 60)).toThrow(new PlayError('tiny', 'no ending reached, still at "roof"'));
  });
});
