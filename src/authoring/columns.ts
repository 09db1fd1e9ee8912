/** What a Chinese font sets two columns wide: ideographs, full-width forms, and the quotes and dashes of Chinese text. */
const wide = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u30ff\uac00-\ud7af\uff01-\uff60\uffe0-\uffe6]/u;

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

/** A text with spaces to so many columns, before it for numbers, after it for words. */
export function padTo(text: string, columns: number, side: 'before' | 'after'): string {
  const spaces = ' '.repeat(Math.max(0, columns - columnsOf(text)));
  return side === 'before' ? spaces + text : text + spaces;
}

/** A text of at most so many columns; of a longer one the beginning, and … beyond them. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let cut = '';
  for (const letter of text) {
    if (columnsOf(cut + letter) > columns) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}
