import type { Condition, Scenario } from './scenario.ts';

const words = new Set(['knows', 'lacks', 'clean']);

/** The meters a condition asks about, with operator and bound. */
export function meterTerms(when: Condition): { meter: string; operator: string; bound: number }[] {
  return Object.entries(when)
    .filter(([key]) => !words.has(key))
    .map(([meter, term]) => {
      const [, operator = '', bound = ''] = /^(>=|<=|>|<)\s*(\d+)$/.exec(String(term)) ?? [];
      return { meter, operator, bound: Number(bound) };
    });
}

/** The facts and meters a condition asks for that its scenario does not have. */
export function unknownTerms(when: Condition, scenario: Pick<Scenario, 'meters' | 'facts'>): string[] {
  const facts = [...(when.knows ?? []), ...(when.lacks ?? [])].filter((fact) => !(fact in scenario.facts));
  const meters = meterTerms(when)
    .map(({ meter }) => meter)
    .filter((meter) => !(meter in scenario.meters));
  return [...facts, ...meters];
}
