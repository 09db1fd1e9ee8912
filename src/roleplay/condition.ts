import { meterTerms } from '../course/condition.ts';
import type { Condition } from '../course/scenario.ts';
import type { State } from './state.ts';

/** Whether all terms of a condition hold; no condition always holds. */
export function holds(when: Condition | undefined, state: State): boolean {
  if (!when) return true;
  const { knows = [], lacks = [], clean } = when;
  return (
    knows.every((fact) => state.facts.includes(fact)) &&
    !lacks.some((fact) => state.facts.includes(fact)) &&
    (clean === undefined || clean === (state.criticals.length === 0)) &&
    meterTerms(when).every(({ meter, operator, bound }) => compare(state.meters[meter] ?? 0, operator, bound))
  );
}

function compare(value: number, operator: string, bound: number): boolean {
  if (operator === '>=') return value >= bound;
  if (operator === '<=') return value <= bound;
  return operator === '>' ? value > bound : value < bound;
}
