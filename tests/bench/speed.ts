import { drawItems } from '../../src/assessment/draw.ts';
import { grade } from '../../src/assessment/grade.ts';
import type { Item } from '../../src/course/item.ts';
import { madeItems } from './made-items.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

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

/** How long drawing from a large bank and grading all of it takes, beside a plain loop over the same items. */
export function speed(): Row[] {
  const made = madeItems(count, 1);
  const bank = made.map(({ item }) => item);
  // A sum that is told: what nobody reads might not be computed.
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
  const took = draw + graded;
  return [
    { name: `draw 10 of ${count} items`, figures: [{ what: 'time', value: draw, unit: 'ms' }] },
    { name: `grade ${count} items`, figures: [{ what: 'time', value: graded, unit: 'ms' }] },
    {
      name: 'both',
      figures: [
        { what: 'time', value: took, unit: 'ms', most: target },
        { what: 'of a plain loop', value: took / loop, unit: '×' },
        { what: 'sum of all', value: Math.round(sum), unit: '' },
      ],
    },
  ];
}
