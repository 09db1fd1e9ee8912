import type { BlankItem } from '../course/item.ts';
import { plainText } from '../course/plain-text.ts';
import { byParts, listOf, type Outcome, type Part, type Response, ResponseError } from './response.ts';

/** Right blanks ÷ n, each compared with its accepted words as {@link plainText}. */
export function gradeBlank(item: BlankItem, response: Response | undefined): Outcome {
  const words = response === undefined ? item.blanks.map(() => '') : listOf(item.id, response);
  if (words.length !== item.blanks.length) {
    throw new ResponseError(item.id, `${words.length} words for ${item.blanks.length} blanks`);
  }
  const parts = item.blanks.map(({ accept }, at): Part => {
    const given = plainText(words[at] as string);
    const right = accept.some((word) => plainText(word) === given);
    return { id: String(at), state: given === '' ? 'missed' : right ? 'right' : 'wrong' };
  });
  return byParts(
    parts.some(({ state }) => state !== 'missed'),
    parts,
  );
}
