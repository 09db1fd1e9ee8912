/** Points of one item. */
export const itemPoints = 10;
