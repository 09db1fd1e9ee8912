import type { ContentError } from '../../../course/content-error.ts';
import type { Passage } from '../passage.ts';
import { optionNamed } from './named-letters.ts';

const word = `[\\p{Script=Latin}\\p{Nd}]+(?:['’&-][\\p{Script=Latin}\\p{Nd}]+)*`;
/** Neighbouring words are one phrase, such as the title of a book. */
const phrase = new RegExp(`${word}(?: ${word})*`, 'gu');

/**
 * Words in Latin letters that course.yaml does not allow, each told once, where it stands first. An allowed entry may be
 * several words; letter case counts.
 */
export function latinWords(passages: readonly Passage[], allowed: readonly string[]): ContentError[] {
  // An option named by its letter has a fault of its own.
  const spared = [optionNamed, ...[...allowed].sort((a, b) => b.length - a.length).map(wholly)];
  const places = new Map<string, Passage[]>();
  for (const passage of passages) {
    const rest = spared.reduce((left, one) => left.replace(one, '，'), passage.text);
    for (const found of new Set(rest.match(phrase))) {
      if (/\p{Script=Latin}/u.test(found)) places.set(found, [...(places.get(found) ?? []), passage]);
    }
  }
  return [...places].map(([found, [first, ...more]]) => {
    const { file, line, id } = first as Passage;
    const problem = `有外文“${found}”${more.length > 0 ? `，一共 ${more.length + 1} 处` : ''}`;
    return { file, line, id, problem, remedy: '换成中文；非用不可，就在 course.yaml 的 latin 里写上 word 和 reason' };
  });
}

function wholly(allowed: string): RegExp {
  const escaped = allowed.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Nd}])${escaped}(?![\\p{Script=Latin}\\p{Nd}])`, 'gu');
}
