import { drawItems } from '../../src/assessment/draw.ts';
import { grade } from '../../src/assessment/grade.ts';
import type { Item } from '../../src/course/item.ts';
import { madeItems } from './made-items.ts';
import { median } from './median.ts';

const count = 10_000;
const target = 50;

/** The letters of an item's words: a loop that looks at all of an item and does nothing else. */
function letters(item: Item): number {
  const lists = [
    'choices' in item ? item.choices : [],
    'entries' in item ? item.entries : [],
    'targets' in item ? item.targets : [],
  ];
  return lists.reduce((sum, list) => list.reduce((all, { text }) => all + text.length, sum), item.id.length);
}

/** How long drawing from a large bank and grading all of it takes, as lines of a table. */
export function speedTable(): string[] {
  const made = madeItems(count, 1);
  const bank = made.map(({ item }) => item);
  // A sum that is printed: what nobody reads might not be computed.
  let sum = 0;
  const draw = median(() => {
    sum += drawItems(bank, { items: 10, higher: 0.5 }, sum).length;
  });
  const graded = median(() => {
    for (const { item, response } of made) sum += grade(item, response).score;
  });
  const loop = median(() => {
    for (const item of bank) sum += letters(item);
  });
  const line = (name: string, value: string) => `${name.padEnd(48)}${value.padStart(8)}`;
  const took = draw + graded;
  return [
    line(`draw 10 of ${count} items`, `${draw.toFixed(1)} ms`),
    line(`grade ${count} items`, `${graded.toFixed(1)} ms`),
    line(`both; target: under ${target} ms, ${took < target ? 'met' : 'missed'}`, `${took.toFixed(1)} ms`),
    line('a plain loop over the same items', `${loop.toFixed(1)} ms`),
    line('both, in plain loops', `${(took / loop).toFixed(0)} ×`),
    line('(sum of all that was computed)', sum.toFixed(0)),
  ];
}
