/**
 * What counts of a word written into a blank: compatibility forms, letter case, spaces, punctuation (that on the keys of ~ and ` too) and invisible marks
 * make no difference (NFKC, Unicode).
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}~`]/gu, '');
}
