/** The longest word that fits a blank, in characters. */
export const longestWord = 40;

/** A sentence around its blanks: one more piece of text than there are blanks. A blank is two underscores or more. */
export function aroundBlanks(text: string): string[] {
  return text.split(/_{2,}/);
}

/** A piece of such a sentence as what must stay with the blank before it, the rest, and what must stay with the one after. */
export function huggingBlanks(piece: string): { close: string; text: string; open: string } {
  const [, close = '', text = '', open = ''] =
    /^([”’）》」』】，。；：、？！,.;:?!)]*)(.*?)([“‘（《「『【(]*)$/s.exec(piece) ?? [];
  return { close, text, open };
}
