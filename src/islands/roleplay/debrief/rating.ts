const width = 20;

/** The bands in which learners estimate their score, from 0. */
export const bands = [0, 1, 2, 3, 4];

/** A band's scores, as they are read. */
export function bandName(band: number): string {
  return `${band * width} 到 ${(band + 1) * width} 分`;
}

/** How a score lies to the band it was estimated in. A score on the edge of two bands is in both. */
export function compareBand(band: number, score: number): 'below' | 'within' | 'above' {
  if (score < band * width) return 'below';
  return score > (band + 1) * width ? 'above' : 'within';
}
