import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';

const phrase =
  /(?:以上|上述|前述|前面|各项|几项)[^，。；“”]{0,4}(?:都|全|均|皆)|^[“]?(?:都|全|均|皆)(?:对|不对|正确|不正确|选|不选|是|不是)[。”]*$/;

/** Options that speak of the other options: one seen to be wrong or two seen to be right settle the item. */
export function allOfTheAbove(items: readonly Item[]): Fault[] {
  return items.flatMap((item, at) =>
    ('choices' in item ? item.choices : []).flatMap(({ id, text }, place) =>
      phrase.test(text)
        ? [
            {
              path: [at, 'choices', place, 'text'],
              id: `${item.id}/${id}`,
              problem: `选项“${text}”说的是别的选项`,
              remedy: '删去，换一个同事真会说的做法；几项都对就改成多选题',
            },
          ]
        : [],
    ),
  );
}
