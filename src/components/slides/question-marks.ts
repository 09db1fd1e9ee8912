/** The draw by which questions are shown on slides: the same for every class, since the deck is built once. */
export const slideSeed = 0;

/** What the class calls the nth line by: A, B, C. */
export function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}
