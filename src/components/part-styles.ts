import type { Diagram } from '../course/diagram.ts';
import type { Interaction } from '../course/item.ts';
import blanks from '../styles/item-blanks.css?inline';
import lines from '../styles/item-lines.css?inline';
import order from '../styles/item-order.css?inline';
import places from '../styles/item-places.css?inline';
import matrix from '../styles/matrix.css?inline';
import phases from '../styles/phases.css?inline';
import way from '../styles/way.css?inline';

/** The styles of each kind of diagram. */
export const diagramStyles: Record<Diagram['kind'], string> = { phases, matrix, path: way };

/** The styles of each kind of question, beyond those of options. */
export const itemStyles: Record<Interaction, string[]> = {
  choice: [],
  multiple: [],
  judge: [],
  order: [lines, order],
  match: [lines, places],
  classify: [lines, places],
  blank: [lines, blanks],
};
