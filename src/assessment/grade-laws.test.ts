import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, anyAsked, askedOf, keyOf, shownBy } from '../../tests/examples/any-item.ts';
import { grade } from './grade.ts';
import type { Part, Response } from './response.ts';

/** Whether a response holds nothing at all; blanks that count as nothing are spaces here. */
function isNothing(response: Response | undefined): boolean {
  if (response === undefined) return true;
  if (typeof response !== 'object') return false;
  return Object.values(response).every((one) => one.trim() === '');
}
const byId = (parts: Part[]) => [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same response with its picks picked, or its entries placed, the other way round. */
function otherWayRound(response: Response | undefined): Response | undefined {
  if (typeof response !== 'object') return response;
  if (Array.isArray(response)) return [...response].reverse();
  return Object.fromEntries(Object.entries(response).reverse());
}

describe.each(Object.entries(askedOf))('%s', (_interaction, asked) => {
  const law = (holds: (one: Asked) => void) => fc.assert(fc.property(asked, holds));

  test('a score is a number from 0 to 1, and the verdict says which', () => {
    law(({ item, response }) => {
      const { score, verdict } = grade(item, response);
      expect(score >= 0 && score <= 1).toBe(true);
      const wrong = isNothing(response) ? 'unanswered' : 'wrong';
      expect(verdict).toBe(score === 1 ? 'right' : score > 0 ? 'partial' : wrong);
    });
  });

  test('nothing given is unanswered, earns 0 and has no part that was given', () => {
    law(({ item }) => {
      const { score, verdict, parts } = grade(item, undefined);
      expect({ score, verdict }).toEqual({ score: 0, verdict: 'unanswered' });
      const states = parts.map(({ state }) => state);
      expect(states).toContain('missed');
      expect(states).not.toContain('right');
      expect(states).not.toContain('wrong');
    });
  });

  test('the key earns 1', () => {
    law(({ item }) => {
      expect(grade(item, keyOf(item))).toMatchObject({ score: 1, verdict: 'right' });
    });
  });

  test('the verdict is right when no part is wrong or missed, and only then', () => {
    law(({ item, response }) => {
      const { verdict, parts } = grade(item, response);
      const whole = parts.every(({ state }) => state === 'right' || state === 'left');
      expect(verdict === 'right').toBe(whole);
    });
  });

  test('parts have each an id of their own', () => {
    law(({ item, response }) => {
      const { parts } = grade(item, response);
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    });
  });
});

// The entries of an order are its key, and a judge has nothing to mix: for these two the law would say nothing.
const mixable = ['choice', 'multiple', 'match', 'classify', 'blank'] as const;
test.each(mixable)('of a %s the order shown does not matter', (interaction) => {
  fc.assert(
    fc.property(askedOf[interaction], fc.integer(), ({ item, response }, seed) => {
      const [here, there] = [grade(item, response), grade(shownBy(item, seed), response)];
      expect({ ...there, parts: byId(there.parts) }).toEqual({ ...here, parts: byId(here.parts) });
    }),
  );
});

test.each(['multiple', 'match', 'classify'] as const)('of a %s the order of giving does not matter', (interaction) => {
  fc.assert(
    fc.property(askedOf[interaction], ({ item, response }) => {
      expect(grade(item, otherWayRound(response))).toEqual(grade(item, response));
    }),
  );
});

test('grading changes neither the item nor the response', () => {
  fc.assert(
    fc.property(anyAsked, ({ item, response }) => {
      const before = structuredClone({ item, response });
      const first = grade(item, response);
      expect({ item, response }).toEqual(before);
      expect(grade(item, response)).toEqual(first);
    }),
  );
});
