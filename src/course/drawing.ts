import type { Ending } from './scenario.ts';

interface Point {
  x: number;
  y: number;
}

/** A scenario's graph, laid out from top to bottom. Lengths are in units of which a title's letters take 14. */
export interface Drawing {
  width: number;
  height: number;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

/** A node's box; x and y are its middle. */
export interface DrawnNode extends Point {
  id: string;
  width: number;
  height: number;
  title: string;
  ending?: Ending['ending'];
}

/** All ways from one node to another as one line, from the lower side of a box to the upper side of the next. */
export interface DrawnEdge {
  from: string;
  to: string;
  /** The choices that may lead this way, in the author's order. */
  choices: string[];
  points: Point[];
}
