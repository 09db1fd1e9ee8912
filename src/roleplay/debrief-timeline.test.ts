import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { debrief, steps, turningSteps } from './debrief.ts';
import { replay, start } from './state.ts';

const visit = scenario({
  door: turn(choice('ask', 'talk', 2), choice('small-talk', 'talk', 0), choice('leave', 'poor', -2)),
  talk: turn(choice('close', 'good', 2), choice('more', 'deep', 2)),
  deep: turn(choice('close', 'good', 1), choice('lecture', 'fair', -1)),
  good: ending('good'),
  fair: ending('fair'),
  poor: ending('poor'),
});

describe('the timeline', () => {
  test('tells of each step its node, choice, worth and the states around it', () => {
    const [first, second, ...rest] = debrief(visit, ['small-talk', 'close'], 60).timeline;
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ node: 'door', choice: { id: 'small-talk' }, worth: 0.5 });
    expect(first?.before).toEqual(start(visit));
    expect(first?.after).toEqual(second?.before);
    expect(second?.after).toEqual(replay(visit, ['small-talk', 'close']));
  });

  test('tells of each step the best ending that could be reached before it and after it', () => {
    const outlooks = (choices: string[]) => debrief(visit, choices, 60).timeline.map(({ outlook }) => outlook);
    expect(outlooks(['ask', 'more', 'lecture'])).toEqual([
      { before: 'good', after: 'good' },
      { before: 'good', after: 'good' },
      { before: 'good', after: 'fair' },
    ]);
    expect(outlooks(['leave'])).toEqual([{ before: 'good', after: 'poor' }]);
  });

  test('can be walked before the ending, as steps without outlook', () => {
    expect(steps(visit, ['ask']).map(({ node, worth }) => [node, worth])).toEqual([['door', 1]]);
  });

  test('names an alternative where a better choice was open, in its own step only', () => {
    const better = (choices: string[]) =>
      debrief(visit, choices, 60).timeline.map((step) => step.alternative?.choice.id);
    expect(better(['small-talk', 'close'])).toEqual(['ask', undefined]);
    expect(better(['ask', 'more', 'lecture'])).toEqual([undefined, undefined, 'close']);
  });
});

describe('the talk turned', () => {
  /** Down to a fair ending by the first slip, to a poor one by the second; waiting changes nothing. */
  const slips = scenario({
    door: turn(choice('ask', 'talk', 2), choice('slip', 'late', 0)),
    talk: turn(choice('wait', 'late', 1), choice('close', 'good', 2)),
    late: turn(choice('mend', 'last', 1), choice('wait', 'last', 1)),
    last: turn(choice('slip', 'poor', 0), choice('close', 'fair', 1)),
    good: ending('good'),
    fair: ending('fair'),
    poor: ending('poor'),
  });
  const turned = (...choices: string[]) => turningSteps(debrief(slips, choices, 60).timeline);

  test('at each step that closed the best ending there was, counted from 0', () => {
    expect(turned('slip', 'mend', 'slip')).toEqual([0, 2]);
    expect(turned('ask', 'wait', 'wait', 'close')).toEqual([1]);
  });

  test('nowhere on the way to the best ending', () => {
    expect(turned('ask', 'close')).toEqual([]);
    expect(turningSteps([])).toEqual([]);
  });
});
