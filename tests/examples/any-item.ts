import fc from 'fast-check';
import type { Response } from '../../src/assessment/response.ts';
import type { Interaction, Item } from '../../src/course/item.ts';
import { shuffle } from '../../src/course/random.ts';
import { blank, choice, classify, judge, match, multiple, order } from './tiny-items.ts';

/** An item with a response that can be its own; `undefined` is nothing given. */
export interface Asked {
  item: Item;
  response: Response | undefined;
}

// Objects put numbers before other keys, and hold some names from birth: neither may change what is earned.
const ids = ['b', 'a', '10', '2', 'true', 'constructor'];
const places = ['z', 'y', '9', '1', 'x', 'w'];
const words = ['群众', '百姓', 'ＡＢ', 'go on', '6F'];

const some = (list: string[], minLength: number, maxLength = list.length) =>
  fc.shuffledSubarray(list, { minLength, maxLength });
const oneOf = (list: string[]) => fc.constantFrom(...list);
const each = (list: string[], size: number) => fc.array(oneOf(list), { minLength: size, maxLength: size });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const zip = (keys: string[], values: (string | undefined)[]) =>
  Object.fromEntries(keys.flatMap((key, at) => (values[at] === undefined ? [] : [[key, values[at]]])));

const asked = (item: Item, response: fc.Arbitrary<Response>): fc.Arbitrary<Asked> =>
  fc.record({ item: fc.constant(item), response: maybe(response) });

/** By interaction, any item of it with up to six things, and anything that can be given to it. */
export const askedOf: Record<Interaction, fc.Arbitrary<Asked>> = {
  choice: some(ids, 2).chain((shown) => oneOf(shown).chain((key) => asked(choice(shown, key), oneOf(shown)))),
  multiple: some(ids, 3).chain((shown) =>
    fc
      .tuple(some(shown, 2, shown.length - 1), fc.constantFrom('proportional', 'half', 'exact'))
      .chain(([keys, rule]) => asked(multiple(shown, keys, { rule }), some(shown, 0))),
  ),
  judge: fc.boolean().chain((answer) => asked(judge(answer), fc.boolean())),
  order: some(ids, 4).chain((key) => asked(order(key), some(key, key.length))),
  match: fc.boolean().chain((reuse) =>
    fc.tuple(some(ids, 2), some(places, places.length)).chain(([entries, targets]) => {
      const once = some(targets, entries.length, entries.length);
      return (reuse ? each(targets, entries.length) : once).chain((key) => {
        const left = fc.tuple(some(entries, 0), some(targets, targets.length));
        const given = reuse
          ? fc.array(maybe(oneOf(targets)), { maxLength: entries.length }).map((list) => zip(entries, list))
          : left.map(([placed, free]) => zip(placed, free));
        return asked(match(zip(entries, key), targets, { reuse }), given);
      });
    }),
  ),
  classify: fc.tuple(some(ids, 2), some(places, 2, 3)).chain(([entries, targets]) =>
    each(targets, entries.length).chain((key) => {
      const given = fc.array(maybe(oneOf(targets)), { maxLength: entries.length });
      return asked(
        classify(zip(entries, key), targets),
        given.map((list) => zip(entries, list)),
      );
    }),
  ),
  blank: fc
    .array(some(words, 1, 3), { minLength: 1, maxLength: 3 })
    .chain((accepted) => asked(blank(accepted), each([...words, '', ' ', '别的'], accepted.length))),
};

/** Any item of any interaction, and anything that can be given to it. */
export const anyAsked = fc.oneof(...Object.values(askedOf));

/** What earns everything; of a blank, its first accepted words. */
export function keyOf(item: Item): Response {
  switch (item.interaction) {
    case 'choice':
      return item.choices.find(({ correct }) => correct)?.id ?? '';
    case 'multiple':
      return item.choices.filter(({ correct }) => correct).map(({ id }) => id);
    case 'judge':
      return item.answer;
    case 'order':
      return item.entries.map(({ id }) => id);
    case 'blank':
      return item.blanks.map(({ accept }) => accept[0] as string);
    default:
      return Object.fromEntries(item.entries.map(({ id, target }) => [id, target]));
  }
}

/** The same item with what may stand in any order standing in another. */
export function shownBy(item: Item, seed: number): Item {
  const mixed = <T>(list: T[]) => shuffle(list, seed);
  if ('choices' in item) return { ...item, choices: mixed(item.choices) };
  if ('targets' in item) return { ...item, entries: mixed(item.entries), targets: mixed(item.targets) } as Item;
  if ('blanks' in item) return { ...item, blanks: item.blanks.map((one) => ({ ...one, accept: mixed(one.accept) })) };
  throw new Error(`nothing of a ${item.interaction} may stand in another order`);
}
