/** Where a slide stands in its deck. */
export interface SlidePlace {
  id: string;
  /** What the footer says: the course, and the lesson or the module. */
  foot: string;
  /** The slide's number, from 1. */
  at: number;
  total: number;
}
