import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Asked, askedOf } from '../../tests/examples/any-item.ts';
import { blank } from '../../tests/examples/tiny-items.ts';
import type { BlankItem } from '../course/item.ts';
import { grade } from './grade.ts';

const filling = askedOf.blank.map(({ item, response }: Asked) => {
  const blanks = (item as BlankItem).blanks.map(({ accept }) => accept);
  return { item, blanks, given: (response as string[] | undefined) ?? blanks.map(() => '') };
});
const scoreOf = (accept: string[][], words: string[]) => grade(blank(accept), words).score;

test('the score is the blanks with an accepted word ÷ blanks, and nothing else earns 1', () => {
  fc.assert(
    fc.property(filling, ({ item, blanks, given }) => {
      const right = blanks.filter((accept, at) => accept.includes(given[at] as string));
      expect(grade(item, given).score).toBe(right.length / blanks.length);
    }),
  );
});

test('one blank filled rightly instead of wrongly or not at all earns a share', () => {
  fc.assert(
    fc.property(filling, fc.nat(), ({ item, blanks, given }, which) => {
      const wrong = blanks.flatMap((accept, at) => (accept.includes(given[at] as string) ? [] : [at]));
      fc.pre(wrong.length > 0);
      const place = wrong[which % wrong.length] as number;
      const mended = given.map((word, at) => (at === place ? (blanks[at]?.[0] as string) : word));
      expect(grade(item, mended).score - grade(item, given).score).toBeCloseTo(1 / blanks.length, 12);
    }),
  );
});

test('spaces and marks around or inside an accepted word cost nothing', () => {
  const noise = fc.constantFrom('', ' ', '　', '，', '。', '“', '-', '\n', '\u200b');
  fc.assert(
    fc.property(filling, fc.tuple(noise, noise, noise), ({ item, blanks }, [before, inside, after]) => {
      const words = blanks.map(([word = '']) => `${before}${word.slice(0, 1)}${inside}${word.slice(1)}${after}`);
      expect(grade(item, words).score).toBe(1);
    }),
  );
});

test('any other word earns nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('群', '众', '百', '姓'), minLength: 1, maxLength: 4 }), (word) => {
      expect(scoreOf([['群众', '百姓']], [word])).toBe(word === '群众' || word === '百姓' ? 1 : 0);
    }),
  );
});
