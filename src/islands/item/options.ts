import type { Response } from '../../assessment/response.ts';
import type { ChoiceItem, JudgeItem, MultipleItem } from '../../course/item.ts';
import { seedFor, shuffle } from '../../course/random.ts';

/** The items that are answered by picking options. */
export type OptionsItem = ChoiceItem | MultipleItem | JudgeItem;

/** One line to pick: `value` is what the input carries. */
export interface Option {
  value: string;
  text: string;
  feedback: string;
}

/** An item's options in the order drawn by seed. 对 and 错 keep theirs: a judgement has no position to learn. */
export function optionsOf(item: OptionsItem, seed: number): Option[] {
  if (item.interaction === 'judge') {
    return [
      { value: 'true', text: '对', feedback: item.feedback.true },
      { value: 'false', text: '错', feedback: item.feedback.false },
    ];
  }
  const options = item.choices.map(({ id, text, feedback }) => ({ value: id, text, feedback }));
  return shuffle(options, seedFor(seed, item.id));
}

/** Whether an option's value is part of a response. */
export function isPicked(response: Response | undefined, value: string): boolean {
  return Array.isArray(response) ? response.includes(value) : response !== undefined && String(response) === value;
}

/** The response after an option is picked, or un-picked where several may stand. */
export function pick(item: OptionsItem, response: Response | undefined, value: string): Response {
  if (item.interaction === 'judge') return value === 'true';
  if (item.interaction === 'choice') return value;
  const before = Array.isArray(response) ? response : [];
  return before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
}

/** What the nth option is called by sight: A, B, C. No text refers to it, since the order is drawn. */
export function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}
