import { randomFrom, shuffle } from '../../src/course/random.ts';
import type { Choice, Condition, Scenario } from '../../src/course/scenario.ts';
import { choice, ending, meter, scenario, turn } from '../examples/tiny-scenarios.ts';

const turnNodes = 36;
const facts = ['f1', 'f2', 'f3', 'f4', 'f5'];
const endings = { good: 'good', fair: 'fair', poor: 'poor', worse: 'poor' } as const;

/**
 * A scenario of 40 nodes with three choices each, two meters and five facts, drawn by seed, whose playthroughs all take
 * `turns` turns, a divisor of 36. One choice in six asks for something, every other exit is decided by the state. The
 * merits are whole numbers of an author, or raters' means.
 */
export function madeScenario(turns: number, seed: number, rated = false): Scenario {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const any = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const wide = turnNodes / turns;
  const condition = (): Condition =>
    any([
      () => ({ trust: `>=${3 + below(5)}` }),
      () => ({ calm: `<${4 + below(5)}`, clean: true }),
      () => ({ knows: [any(facts)], trust: `>${below(5)}` }),
      () => ({ lacks: [any(facts)] }),
    ])();
  const placeAfter = (level: number) =>
    level + 1 < turns ? `n${(level + 1) * wide + below(wide)}` : any(Object.keys(endings));

  const nodes = Array.from({ length: turnNodes }, (_, at) => {
    const level = Math.floor(at / wide);
    const merits = rated
      ? Array.from({ length: 3 }, () => ({ mean: (below(401) - 200) / 100, sd: 0.5, n: 9 }))
      : shuffle([-2, -1, 0, 1, 2], below(2 ** 32));
    const choices = ['a', 'b', 'c'].map((id, place): Choice => {
      const to = placeAfter(level);
      const exits = random() < 0.5 ? [{ when: condition(), to: placeAfter(level) }, { to }] : to;
      return choice(id, exits, merits[place] as Choice['merit'], {
        effects: { trust: below(5) - 2, calm: below(5) - 2 },
        ...(random() < 0.4 && { learns: [any(facts)] }),
        ...(random() < 0.1 && { critical: 'threat' }),
        ...(id === 'c' && random() < 0.5 && { when: condition() }),
      });
    });
    return [`n${at}`, turn(...choices)] as const;
  });
  const made = scenario(
    {
      ...Object.fromEntries(nodes),
      ...Object.fromEntries(Object.entries(endings).map(([id, kind]) => [id, ending(kind)])),
    },
    { trust: meter(4), calm: meter(5) },
  );
  return { ...made, facts: Object.fromEntries(facts.map((fact) => [fact, fact])) };
}
