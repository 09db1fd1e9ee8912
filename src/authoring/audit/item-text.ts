import type { Item } from '../../course/item.ts';

/** What an item asks: its stem, its sentence with blanks, its options or entries and targets. */
export function askedText(item: Item): string {
  const lists = [
    'choices' in item ? item.choices : [],
    'entries' in item ? item.entries : [],
    'targets' in item ? item.targets : [],
  ];
  const sentence = item.interaction === 'blank' ? item.text : '';
  return [item.stem ?? '', sentence, ...lists.flatMap((list) => list.map(({ text }) => text))].join('\n');
}

/** All that an item says, its explanation and feedback too. */
export function wholeText(item: Item): string {
  const told = [
    'choices' in item ? item.choices : [],
    'entries' in item ? item.entries : [],
    'blanks' in item ? item.blanks : [],
  ].flatMap((list) => list.map(({ feedback }) => feedback ?? ''));
  const words = item.interaction === 'blank' ? item.blanks.flatMap(({ accept }) => accept) : [];
  const judged = item.interaction === 'judge' ? Object.values(item.feedback) : [];
  return [askedText(item), item.explanation, ...told, ...words, ...judged].join('\n');
}
