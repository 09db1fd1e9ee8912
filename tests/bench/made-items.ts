import type { Response } from '../../src/assessment/response.ts';
import type { Item } from '../../src/course/item.ts';
import { randomFrom, shuffle } from '../../src/course/random.ts';
import { blank, choice, classify, judge, match, multiple, order } from '../examples/tiny-items.ts';

interface Made {
  item: Item;
  response: Response;
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const targets = ['t', 'u', 'v', 'w', 'x', 'y', 'z'];
const levels = ['recall', 'understand', 'apply', 'analyse'] as const;
const rules = ['proportional', 'half', 'exact'] as const;

/** A bank of all seven interactions in turn, with sizes, keys and responses drawn by seed. */
export function madeItems(count: number, seed: number): Made[] {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const mixed = <T>(list: T[]) => shuffle(list, below(2 ** 32));
  const ids = (least: number) => letters.slice(0, least + below(letters.length - least + 1));
  const pairs = (entries: string[], places: string[]) =>
    Object.fromEntries(entries.map((entry, at) => [entry, places[at] as string]));
  const any = (places: string[], size: number) =>
    Array.from({ length: size }, () => places[below(places.length)] as string);

  const kinds: (() => Made)[] = [
    () => {
      const shown = ids(2);
      return { item: choice(shown, 'b'), response: shown[below(shown.length)] as string };
    },
    () => {
      const shown = ids(3);
      const keys = mixed(shown).slice(0, 2);
      const rule = rules[below(rules.length)] ?? 'exact';
      return { item: multiple(shown, keys, { rule }), response: mixed(shown).slice(0, 1 + below(shown.length)) };
    },
    () => ({ item: judge(random() < 0.5), response: random() < 0.5 }),
    () => {
      const entries = ids(4);
      return { item: order(entries), response: mixed(entries) };
    },
    () => {
      const entries = ids(3);
      return { item: match(pairs(entries, mixed(targets)), targets), response: pairs(entries, mixed(targets)) };
    },
    () => {
      const entries = ids(3);
      const classes = targets.slice(0, 3);
      // Two classes have one each, as the checks want it.
      const key = pairs(entries, ['t', 'u', ...any(classes, entries.length - 2)]);
      return { item: classify(key, classes), response: pairs(entries, any(classes, entries.length)) };
    },
    () => ({ item: blank([['群众', '老百姓'], ['6F']]), response: [random() < 0.5 ? '“老 百姓”' : '大家', '６ｆ。'] }),
  ];
  return Array.from({ length: count }, (_, at) => {
    const { item, response } = (kinds[at % kinds.length] as () => Made)();
    const level = levels[below(levels.length)] ?? 'apply';
    return { item: { ...item, id: `item-${at}`, level, objective: 1 + below(10) }, response };
  });
}
