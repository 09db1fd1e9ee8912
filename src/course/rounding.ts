/** Rounds half up to one decimal. The tiny surplus mends sums such as 66.65 that binary fractions leave just below. */
export function roundHalfUp(value: number): number {
  return Math.floor(value * 10 + 0.5 + 1e-9) / 10;
}
