import { meterTerms } from '../course/condition.ts';
import type { Condition } from '../course/scenario.ts';
import type { State } from './state.ts';

type Terms = ReturnType<typeof meterTerms>;

/** Terms are text; the verifier asks for the same few a hundred thousand times. */
const termsRead = new WeakMap<Condition, Terms>();

/** Whether all terms of a condition hold; no condition always holds. */
export function holds(when: Condition | undefined, state: State): boolean {
  if (!when) return true;
  const { knows = [], lacks = [], clean } = when;
  return (
    knows.every((fact) => state.facts.includes(fact)) &&
    !lacks.some((fact) => state.facts.includes(fact)) &&
    (clean === undefined || clean === (state.criticals.length === 0)) &&
    termsOf(when).every(({ meter, operator, bound }) => compare(state.meters[meter] ?? 0, operator, bound))
  );
}

function termsOf(when: Condition): Terms {
  const known = termsRead.get(when);
  if (known) return known;
  const terms = meterTerms(when);
  termsRead.set(when, terms);
  return terms;
}

function compare(value: number, operator: string, bound: number): boolean {
  if (operator === '>=') return value >= bound;
  if (operator === '<=') return value <= bound;
  return operator === '>' ? value > bound : value < bound;
}
