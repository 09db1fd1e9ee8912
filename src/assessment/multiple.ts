import type { MultipleItem } from '../course/item.ts';
import { type Outcome, outcome, type Part, type Response, ResponseError } from './response.ts';

/** Any wrong pick earns 0; else by the item's rule: `proportional` picks ÷ keys, `half` 0.5 unless whole, `exact` 0 unless whole. */
export function gradeMultiple(item: MultipleItem, response: Response | undefined): Outcome {
  const picked = response === undefined ? [] : response;
  if (!Array.isArray(picked)) throw new ResponseError(item.id, `"${String(picked)}" is no list of choices`);
  for (const id of picked) {
    if (!item.choices.some((choice) => choice.id === id)) throw new ResponseError(item.id, `no choice "${id}"`);
  }
  if (new Set(picked).size < picked.length) throw new ResponseError(item.id, 'a choice is picked twice');
  const parts = item.choices.map(({ id, correct }) => ({ id, picked: picked.includes(id), key: correct === true }));
  return outcome(score(item.rule, parts), picked.length > 0, parts);
}

function score(rule: MultipleItem['rule'], parts: Part[]): number {
  const keys = parts.filter(({ key }) => key).length;
  const hits = parts.filter(({ picked, key }) => picked && key).length;
  if (parts.some(({ picked, key }) => picked && !key) || hits === 0) return 0;
  if (hits === keys) return 1;
  return rule === 'proportional' ? hits / keys : rule === 'half' ? 0.5 : 0;
}
