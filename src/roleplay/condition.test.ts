import { describe, expect, test } from 'vitest';
import { choice, ending, meter, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Condition } from '../course/scenario.ts';
import { openChoices, replay } from './state.ts';

/** The ids of what is open at a node whose second choice has the condition, with trust at 5 and nothing known. */
const openWhen = (when: Condition, before: Parameters<typeof choice>[3] = {}) => {
  const made = scenario({
    first: turn(choice('go', 'second', 0, before), choice('stay', 'end')),
    second: turn(choice('always', 'end'), choice('asked', 'end', 0, { when })),
    end: ending('fair'),
  });
  return openChoices(made, replay(made, ['go'])).map(({ id }) => id);
};

describe('an exit', () => {
  const twoWays = (start: number) =>
    scenario(
      {
        only: turn(
          choice('go', [{ when: { trust: '>=6' }, to: 'good' }, { to: 'poor' }], 0, { effects: { trust: 1 } }),
        ),
        good: ending('good'),
        poor: ending('poor'),
      },
      { trust: meter(start) },
    );

  test('is chosen by the state after the choice’s own effects', () => {
    expect(replay(twoWays(5), ['go']).node).toBe('good');
    expect(replay(twoWays(4), ['go']).node).toBe('poor');
  });

  test('counts the choice’s own critical error', () => {
    const made = scenario({
      only: turn(
        choice('threaten', [{ when: { clean: true }, to: 'good' }, { to: 'poor' }], 0, { critical: 'threat' }),
      ),
      good: ending('good'),
      poor: ending('poor'),
    });
    expect(replay(made, ['threaten']).node).toBe('poor');
  });
});

describe('a condition', () => {
  test.each([
    ['>=5', true],
    ['>=6', false],
    ['<=5', true],
    ['<=4', false],
    ['>4', true],
    ['>5', false],
    ['<6', true],
    ['<5', false],
    ['>= 5', true],
  ])('trust %s with trust at 5 is %s', (term, open) => {
    expect(openWhen({ trust: term }).includes('asked')).toBe(open);
  });

  test('knows holds when all facts are known, lacks when none is', () => {
    const learnt = { learns: ['night-shift'] };
    expect(openWhen({ knows: ['night-shift'] })).not.toContain('asked');
    expect(openWhen({ knows: ['night-shift'] }, learnt)).toContain('asked');
    expect(openWhen({ knows: ['night-shift', 'other'] }, learnt)).not.toContain('asked');
    expect(openWhen({ lacks: ['night-shift'] })).toContain('asked');
    expect(openWhen({ lacks: ['other', 'night-shift'] }, learnt)).not.toContain('asked');
  });

  test('clean true holds before a critical error, clean false after one', () => {
    const threat = { critical: 'threat' };
    expect(openWhen({ clean: true })).toContain('asked');
    expect(openWhen({ clean: true }, threat)).not.toContain('asked');
    expect(openWhen({ clean: false })).not.toContain('asked');
    expect(openWhen({ clean: false }, threat)).toContain('asked');
  });

  test('holds only when all its terms hold', () => {
    expect(openWhen({ trust: '>=5', clean: true, lacks: ['night-shift'] })).toContain('asked');
    expect(openWhen({ trust: '>=6', clean: true, lacks: ['night-shift'] })).not.toContain('asked');
  });
});
