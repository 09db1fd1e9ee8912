import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';

/** An option named by its letter or its place. */
export const optionNamed =
  /(?:选项?|答案[是为选]?)\s*[A-FＡ-Ｆ](?![A-Za-z0-9])|(?<![A-Za-z0-9])[A-FＡ-Ｆ]\s*(?:选项|项|、\s*[A-FＡ-Ｆ])|第[一二三四五六1-6]个?选项/g;

/** Texts that name an option by its letter or place: options are shuffled, so the letter is another one on the screen. */
export function namedLetters(items: readonly Item[]): Fault[] {
  return items.flatMap((item, at) =>
    textsOf(item, [at]).flatMap(({ path, text }) => {
      const [found] = text.match(optionNamed) ?? [];
      if (!found) return [];
      const problem = `写了“${found}”，选项每次打乱，学员看到的不是这一项`;
      return [{ path, id: item.id, problem, remedy: '不提字母和次序，直接说那一项的内容' }];
    }),
  );
}

type Path = (string | number)[];

function textsOf(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
