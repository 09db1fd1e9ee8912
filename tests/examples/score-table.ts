import { grade } from '../../src/assessment/grade.ts';
import { earned, interactionNames, ruleOf } from '../../src/islands/item/words.ts';
import { type Example, examples } from './items.ts';

const [begin, end] = ['<!-- scores -->', '<!-- /scores -->'];

/** The worked examples as a table: each kind and rule once, with what responses to its example earn. */
export function scoreTable(): string {
  const kinds = new Map(examples.map((example) => [`${nameOf(example)} | ${ruleOf(example.item)}`, example]));
  const rows = [...kinds].map(([kind, example]) => `| ${kind} | ${earnings(example)} |`);
  return ['| 题型 | 计分 | 例 |', '|---|---|---|', ...rows].join('\n');
}

/** A text with the table in its place. Throws where the place is not marked. */
export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`no place between ${begin} and ${end}`);
  return `${before}${begin}\n${table}\n${end}${after}`;
}

function nameOf({ item }: Example): string {
  return interactionNames[item.interaction] + (item.interaction === 'multiple' ? ` \`${item.rule}\`` : '');
}

function earnings({ item, cases }: Example): string {
  const said = cases.map(({ response }) =>
    earned(item, grade(item, response)).replace(/^本题 10 分[：，]|（.*|。$/g, ''),
  );
  return [...new Set(said)].join('；');
}
