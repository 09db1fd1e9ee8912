import type { ChoiceItem } from '../../../src/course/item.ts';
import { choice } from '../tiny-items.ts';

const ids = ['a', 'b', 'c', 'd'];
const [inStem, hedge] = ['井栏', '往往'];

/** Characters that stand nowhere else in the bank. */
function* unused(): Generator<string, string> {
  for (let code = 0x5100; ; code++) yield String.fromCodePoint(code);
}

/**
 * A bank of four-option choices that leaks by length alone: the key `a` is two characters longer than the rest. Every other
 * cue (a word of the stem, a hedge, a likeness to the rest) sits on each option in turn, so that it is worth its chance.
 */
export function leakyBank(count: number): ChoiceItem[] {
  const letters = unused();
  const word = (length: number) => Array.from({ length }, () => letters.next().value).join('');
  return Array.from({ length: count }, (_, at) => {
    const cued = ids[at % ids.length];
    const echoes = ids.map(() => word(2));
    const texts = ids.map((id, place) => {
      const parts =
        id === cued ? [inStem, hedge, ...echoes.filter((_, other) => other !== place)] : [echoes[place] ?? '', word(8)];
      return [...parts, id === 'a' ? word(2) : ''].filter((part) => part !== '').join('，');
    });
    return {
      ...choice(ids, 'a'),
      id: `leak-${at}`,
      stem: `${inStem}，${word(6)}？`,
      choices: choice(ids, 'a').choices.map((one, place) => ({ ...one, text: texts[place] ?? '' })),
    };
  });
}
