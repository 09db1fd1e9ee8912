import type {
  BlankItem,
  ChoiceItem,
  ClassifyItem,
  JudgeItem,
  MatchItem,
  MultipleItem,
  OrderItem,
} from '../../src/course/item.ts';

const common = { id: 'q', level: 'apply', objective: 1, see: 'l#s', explanation: '!' } as const;
const options = (ids: string[], keys: string[]) =>
  ids.map((id) => ({ id, text: id, feedback: id, ...(keys.includes(id) && { correct: true as const }) }));
const named = (ids: string[]) => ids.map((id) => ({ id, text: id }));
const placed = (key: Record<string, string>) => Object.entries(key).map(([id, target]) => ({ id, text: id, target }));

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

/** An order `q` of entries given in their right order. */
export const order = (ids: string[], more: Partial<OrderItem> = {}): OrderItem => ({
  ...common,
  interaction: 'order',
  stem: '?',
  entries: named(ids),
  ...more,
});

/** A match `q` of entries, each with its target; a target is used once unless told. */
export const match = (key: Record<string, string>, targets: string[], more: Partial<MatchItem> = {}): MatchItem => ({
  ...common,
  interaction: 'match',
  stem: '?',
  reuse: false,
  entries: placed(key),
  targets: named(targets),
  ...more,
});

/** A classify `q` of entries, each with its class. */
export const classify = (
  key: Record<string, string>,
  targets: string[],
  more: Partial<ClassifyItem> = {},
): ClassifyItem => ({
  ...common,
  interaction: 'classify',
  stem: '?',
  entries: placed(key),
  targets: named(targets),
  ...more,
});

/** A blank `q` with a list of accepted words for each of its blanks. */
export const blank = (accepted: string[][], more: Partial<BlankItem> = {}): BlankItem => ({
  ...common,
  interaction: 'blank',
  text: accepted.map(() => '____').join(', '),
  blanks: accepted.map((accept) => ({ accept })),
  ...more,
});
