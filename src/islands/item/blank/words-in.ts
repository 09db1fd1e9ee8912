import type { Response } from '../../../assessment/response.ts';

/** The words in the blanks, as many as there are. */
export function wordsIn(response: Response | undefined, blanks: number): string[] {
  const words = Array.isArray(response) ? response : [];
  return Array.from({ length: blanks }, (_, at) => words[at] ?? '');
}
