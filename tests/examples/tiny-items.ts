import type { ChoiceItem, JudgeItem, MultipleItem } from '../../src/course/item.ts';

const common = { id: 'q', level: 'apply', objective: 1, see: 'l#s', explanation: '!' } as const;
const options = (ids: string[], keys: string[]) =>
  ids.map((id) => ({ id, text: id, feedback: id, ...(keys.includes(id) && { correct: true as const }) }));

/** A choice `q` shown in the order of the ids. */
export const choice = (ids: string[], key: string): ChoiceItem => ({
  ...common,
  interaction: 'choice',
  stem: '?',
  choices: options(ids, [key]),
});

/** A multiple `q` shown in the order of the ids, proportional unless told. */
export const multiple = (ids: string[], keys: string[], more: Partial<MultipleItem> = {}): MultipleItem => ({
  ...common,
  interaction: 'multiple',
  stem: '?',
  rule: 'proportional',
  choices: options(ids, keys),
  ...more,
});

/** A judge `q`. */
export const judge = (answer: boolean, more: Partial<JudgeItem> = {}): JudgeItem => ({
  ...common,
  interaction: 'judge',
  stem: '?',
  answer,
  feedback: { true: 'so', false: 'not so' },
  ...more,
});
