import { describe, expect, test, vi } from 'vitest';
import type { Item } from '../course/item.ts';
import { randomFrom } from '../course/random.ts';
import { drawItems } from './draw.ts';
import { freshSeed } from './fresh-seed.ts';

type Drawn = Pick<Item, 'id' | 'level' | 'objective'>;
/** A bank of so many items, their objectives taking turns. */
const bankOf = (count: number, objectives = 1): Drawn[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    level: at % 2 ? 'apply' : 'recall',
    objective: 1 + (at % objectives),
  }));
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** How many items of seed 1's paper the paper of the fresh seed repeats. */
function repeats(bank: Drawn[], items: number, chance: number): number {
  const draw = (seed: number) => drawItems(bank, { items, higher: 0.5 }, seed);
  const last = idsOf(draw(1));
  const paper = idsOf(draw(freshSeed(bank, draw, last, randomFrom(chance))));
  return paper.filter((id) => last.includes(id)).length;
}

describe('a fresh paper', () => {
  test('repeats nothing where the bank has enough else', () => {
    for (let chance = 0; chance < 20; chance++) expect(repeats(bankOf(40, 4), 10, chance)).toBe(0);
  });

  test('repeats no more than it must where the bank is small', () => {
    for (let chance = 0; chance < 20; chance++) expect(repeats(bankOf(6), 4, chance)).toBe(2);
  });

  test('repeats what an objective has only once', () => {
    const bank: Drawn[] = [...bankOf(12), { id: 'only', level: 'apply', objective: 2 }];
    for (let chance = 0; chance < 5; chance++) expect(repeats(bank, 4, chance)).toBe(1);
  });

  test('is any paper where the bank is no larger than one', () => {
    expect(repeats(bankOf(4), 4, 1)).toBe(4);
  });
});

describe('the search', () => {
  const bank = bankOf(4);
  const papers: Record<number, string[]> = {
    1: ['q0', 'q1'],
    2: ['q1', 'q2'],
    3: ['q2', 'q3'],
    4: ['q0', 'q1'],
    5: ['q0', 'q2'],
  };
  const searched = (last: string[], ...seeds: number[]) => {
    const draw = vi.fn((seed: number) => bank.filter(({ id }) => papers[seed]?.includes(id)));
    const left = [...seeds];
    const seed = freshSeed(
      bank,
      draw,
      last,
      () => ((left.length > 1 ? left.shift() : (left[0] ?? 0)) as number) / 1e9 + 1e-12,
    );
    return { seed, drawn: draw.mock.calls.length };
  };

  test('ends at the first paper that repeats nothing', () => {
    expect(searched(['q0', 'q1'], 1, 2, 3, 4)).toEqual({ seed: 3, drawn: 3 });
  });

  test('ends at the first paper that repeats as little as the bank allows', () => {
    expect(searched(['q0', 'q1', 'q2'], 1, 2, 3, 4)).toEqual({ seed: 3, drawn: 3 });
  });

  test('takes the first paper where there was no last one', () => {
    expect(searched([], 4, 3)).toEqual({ seed: 4, drawn: 1 });
  });

  test('gives up after many and takes the first of the best', () => {
    expect(searched(['q0', 'q1'], 1, 2, 4, 5, 1)).toEqual({ seed: 2, drawn: 2000 });
  });

  test('draws seeds of at most nine digits, as addresses take them', () => {
    expect(
      freshSeed(
        bank,
        () => [],
        [],
        () => 1 - 2 ** -53,
      ),
    ).toBe(999_999_999);
    expect(
      freshSeed(
        bank,
        () => [],
        [],
        () => 0,
      ),
    ).toBe(0);
  });
});
