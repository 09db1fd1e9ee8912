/** The draw by which questions are shown on slides: the same for every class, since the deck is built once. */
export const slideSeed = 0;
