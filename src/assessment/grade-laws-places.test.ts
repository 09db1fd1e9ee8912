import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, askedOf, keyOf } from '../../tests/examples/any-item.ts';
import type { PlacedItem } from '../course/item.ts';
import { grade } from './grade.ts';

type Places = Record<string, string>;
const placing = ({ item, response }: Asked) => ({
  item: item as PlacedItem,
  key: keyOf(item) as Places,
  given: (response ?? {}) as Places,
});

describe.each(['match', 'classify'] as const)('%s', (interaction) => {
  const law = (holds: (one: ReturnType<typeof placing>, which: number) => void) =>
    fc.assert(fc.property(askedOf[interaction].map(placing), fc.nat(), holds));

  test('the score is the right placements ÷ entries', () => {
    law(({ item, key, given }) => {
      const right = Object.keys(key).filter((entry) => given[entry] === key[entry]);
      expect(grade(item, given).score).toBe(right.length / item.entries.length);
    });
  });

  test('nothing but the key earns 1', () => {
    law(({ item, key, given }) => {
      const same = Object.keys(key).every((entry) => given[entry] === key[entry]);
      expect(grade(item, given).score === 1).toBe(same);
    });
  });

  test('each entry in its place earns a share, wherever it was before', () => {
    law(({ item, key, given }, which) => {
      const wrong = item.entries.filter(({ id, target }) => given[id] !== target);
      fc.pre(wrong.length > 0);
      const { id, target } = wrong[which % wrong.length] as (typeof wrong)[number];
      // The target may be taken by another entry: that one stood wrong, and goes.
      const free = Object.entries(given).filter(([, taken]) => taken !== target);
      const once = item.interaction === 'match' && !item.reuse;
      const mended = { ...(once ? Object.fromEntries(free) : given), [id]: target };
      const gain = grade(item, mended).score - grade(item, given).score;
      expect(gain).toBeCloseTo(1 / Object.keys(key).length, 12);
    });
  });

  test('an entry taken back never earns points', () => {
    law(({ item, given }, which) => {
      const placed = Object.keys(given);
      const gone = placed[which % Math.max(1, placed.length)];
      const less = Object.fromEntries(Object.entries(given).filter(([entry]) => entry !== gone));
      expect(grade(item, less).score).toBeLessThanOrEqual(grade(item, given).score);
    });
  });
});
