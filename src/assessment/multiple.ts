import type { MultipleItem } from '../course/item.ts';
import { listOf, type Outcome, optionPart, outcome, type Part, type Response, ResponseError } from './response.ts';

/** Any wrong pick earns 0; else by the item's rule: `proportional` picks ÷ keys, `half` 0.5 unless whole, `exact` 0 unless whole. */
export function gradeMultiple(item: MultipleItem, response: Response | undefined): Outcome {
  const picked = response === undefined ? [] : listOf(item.id, response);
  for (const id of picked) {
    if (!item.choices.some((choice) => choice.id === id)) throw new ResponseError(item.id, `no choice "${id}"`);
  }
  if (new Set(picked).size < picked.length) throw new ResponseError(item.id, 'a choice is picked twice');
  const parts = item.choices.map(({ id, correct }) => optionPart(id, picked.includes(id), correct === true));
  return outcome(score(item.rule, parts), picked.length > 0, parts);
}

function score(rule: MultipleItem['rule'], parts: Part[]): number {
  const count = (state: Part['state']) => parts.filter((part) => part.state === state).length;
  const [hits, missed] = [count('right'), count('missed')];
  if (count('wrong') > 0) return 0;
  if (missed === 0) return 1;
  return rule === 'proportional' ? hits / (hits + missed) : rule === 'half' ? 0.5 : 0;
}
