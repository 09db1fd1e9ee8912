/** A sentence around its blanks: one more piece of text than there are blanks. A blank is two underscores or more. */
export function aroundBlanks(text: string): string[] {
  return text.split(/_{2,}/);
}
