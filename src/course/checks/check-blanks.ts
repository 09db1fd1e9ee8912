import { aroundBlanks, longestWord } from '../blank-text.ts';
import type { Fault } from '../content-error.ts';
import type { BlankItem } from '../item.ts';
import { plainText } from '../plain-text.ts';
import { repeated } from './duplicates.ts';

/** The faults of a sentence with blanks. */
export function checkBlanks({ id, text, blanks }: BlankItem): Fault[] {
  const found: Fault[] = [];
  const holes = aroundBlanks(text).length - 1;
  if (holes !== blanks.length) {
    found.push({
      path: ['text'],
      id,
      problem: `句子里有 ${holes} 个空，blanks 写了 ${blanks.length} 条`,
      remedy: '每个空写成四条下划线 ____，blanks 里照先后一空一条',
    });
  }
  blanks.forEach(({ accept }, at) => {
    accept.forEach((word, nth) => {
      const add = (problem: string, remedy: string) =>
        found.push({ path: ['blanks', at, 'accept', nth], id, problem, remedy });
      if (plainText(word) === '') add(`填法“${word}”只有标点或空格`, '写要填的字；比对时标点和空格不算');
      if (word.length > longestWord) add(`填法有 ${word.length} 个字，最多 ${longestWord} 个`, '空里只留要紧的词');
    });
    for (const again of repeated(accept, plainText)) {
      found.push({
        path: ['blanks', at, 'accept', again.at],
        id,
        problem: `填法“${accept[again.at]}”和前面一种比对起来一样`,
        remedy: '删去这一种；标点、空格、全角半角、大小写都不分',
      });
    }
  });
  return found;
}
