/** How long a text looks: its letters and digits; spaces and punctuation do not count. */
export function textLength(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
