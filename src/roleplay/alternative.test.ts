import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Choice, Node, Scenario } from '../course/scenario.ts';
import { debrief } from './debrief.ts';
import { replay } from './state.ts';

const ends = { good: ending('good'), fair: ending('fair'), poor: ending('poor') };
const tiny = (nodes: Record<string, Node>) => scenario({ ...nodes, ...ends });
const alternatives = (made: Scenario, choices: string[]) =>
  debrief(made, choices, 60).timeline.map(({ alternative }) => alternative);
/** The ids of the alternatives to the steps of a playthrough. */
const better = (made: Scenario, ...choices: string[]) => alternatives(made, choices).map((one) => one?.choice.id);
/** The same at the only step of a scenario of one turn. */
const betterThan = (taken: string, ...choices: Choice[]) => better(tiny({ only: turn(...choices) }), taken)[0];

describe('the alternative to a step', () => {
  const visit = tiny({
    door: turn(choice('ask', 'talk', 2), choice('small-talk', 'talk', 0), choice('leave', 'poor', -2)),
    talk: turn(choice('close', 'good', 2), choice('lecture', 'fair', -1), choice('scold', 'fair', -2)),
  });

  test('is the best open choice where a lesser one was taken, and none where the best was', () => {
    expect(better(visit, 'small-talk', 'lecture')).toEqual(['ask', 'close']);
    expect(better(visit, 'ask', 'close')).toEqual([undefined, undefined]);
    expect(better(visit, 'leave')).toEqual(['ask']);
  });

  test('tells the state it would have led to, and the best ending from there', () => {
    const [first, second] = alternatives(visit, ['leave']).concat(
      alternatives(visit, ['small-talk', 'scold']).slice(1),
    );
    expect(first).toMatchObject({ after: replay(visit, ['ask']), outlook: 'good', learns: [], opens: [] });
    expect(second).toMatchObject({ after: replay(visit, ['small-talk', 'close']), outlook: 'good' });
  });

  test('goes by the raters’ mean', () => {
    const rated = (mean: number) => ({ mean, sd: 1, n: 9 });
    const row = [choice('a', 'good', rated(0.4)), choice('b', 'good', rated(0.6)), choice('c', 'good', 0)];
    expect(betterThan('a', ...row)).toBe('b');
    expect(betterThan('b', ...row)).toBeUndefined();
  });

  test('is never a choice that was not open', () => {
    const row = [choice('plain', 'good', 0), choice('gated', 'good', 2, { when: { trust: '>9' } })];
    expect(betterThan('plain', ...row, choice('open', 'good', 1))).toBe('open');
  });

  test('of equal merit is the one with the better ending still to come', () => {
    expect(betterThan('a', choice('a', 'fair', 1), choice('b', 'good', 1))).toBe('b');
    expect(betterThan('b', choice('a', 'good', 1), choice('b', 'poor', 1))).toBe('a');
    expect(betterThan('a', choice('a', 'good', 1), choice('b', 'fair', 1))).toBeUndefined();
    expect(betterThan('a', choice('a', 'fair', 0), choice('b', 'fair', 1), choice('c', 'good', 1))).toBe('c');
  });

  test('goes by merit first, even where it closes the better ending that what was said kept open', () => {
    expect(betterThan('a', choice('a', 'good', 1), choice('b', 'fair', 2))).toBe('b');
  });

  test('of a choice that closed the best ending is the best of those that kept it, of whatever merit', () => {
    expect(betterThan('b', choice('a', 'good', 1), choice('b', 'fair', 2))).toBe('a');
    expect(betterThan('b', choice('a', 'good', -2), choice('c', 'good', -1), choice('b', 'poor', 2))).toBe('c');
    expect(betterThan('b', choice('a', 'fair', 2), choice('c', 'good', 0), choice('b', 'poor', 1))).toBe('c');
  });

  test('is none where another was just as good, and the author’s first where two are', () => {
    const row = [choice('a', 'good', 2), choice('b', 'good', 2), choice('c', 'poor', -2)];
    expect(betterThan('b', ...row)).toBeUndefined();
    expect(betterThan('c', ...row)).toBe('a');
  });

  test('may lead to a dead end: then there is no ending to come', () => {
    const made = tiny({
      only: turn(choice('a', 'good', 0), choice('b', 'stuck', 1)),
      stuck: turn(choice('c', 'good', 0, { when: { trust: '>9' } })),
    });
    expect(alternatives(made, ['a'])[0]).toMatchObject({ choice: { id: 'b' }, outlook: undefined, opens: [] });
  });
});

describe('of what it tells, the alternative learns', () => {
  test('only what was not known, and what was said did not tell', () => {
    const learns = ['night-shift', 'bike', 'lift'];
    const made = tiny({
      first: turn(choice('hear', 'second', 0, { learns: ['bike'] })),
      second: turn(choice('ask', 'good', 2, { learns }), choice('nod', 'good', 0, { learns: ['lift'] })),
    });
    expect(alternatives(made, ['hear', 'nod'])[1]?.learns).toEqual(['night-shift']);
  });
});

describe('the alternative opens', () => {
  const knowing = { when: { knows: ['night-shift'] } };
  const ask = (to: string) => choice('ask', to, 2, { learns: ['night-shift'], effects: { trust: 2 } });
  const opens = (made: Scenario, ...choices: string[]) => alternatives(made, choices)[0]?.opens.map(({ id }) => id);
  const talk = turn(
    choice('plain', 'good', 1),
    choice('name-it', 'good', 2, knowing),
    choice('thank', 'good', 1, { when: { trust: '>=7' } }),
    choice('calm', 'good', 1, { when: { trust: '>=5' } }),
    choice('beg', 'good', 1, { when: { trust: '>=9' } }),
    choice('so-so', 'good', 0, knowing),
    choice('trap', 'good', -2, knowing),
  );

  test('the next good choices whose condition holds only then, no traps', () => {
    expect(opens(tiny({ door: turn(ask('talk'), choice('nod', 'talk')), talk }), 'nod', 'plain')).toEqual([
      'name-it',
      'thank',
    ]);
  });

  test('at another node all good choices with a condition that holds, and none without', () => {
    const hall = turn(choice('plain', 'good', 1));
    expect(opens(tiny({ door: turn(ask('talk'), choice('nod', 'hall')), talk, hall }), 'nod', 'plain')).toEqual([
      'name-it',
      'thank',
      'calm',
    ]);
  });

  test('nothing where it ends the talk', () => {
    expect(opens(tiny({ door: turn(ask('good'), choice('nod', 'talk')), talk }), 'nod', 'plain')).toEqual([]);
  });
});
