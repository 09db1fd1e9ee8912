import type { Diagram } from '../course/diagram.ts';
import type { Interaction } from '../course/item.ts';
import cycle from '../styles/cycle.css?inline';
import cycleMore from '../styles/cycle-more.css?inline';
import blanks from '../styles/item-blanks.css?inline';
import lines from '../styles/item-lines.css?inline';
import order from '../styles/item-order.css?inline';
import places from '../styles/item-places.css?inline';
import matrix from '../styles/matrix.css?inline';
import phases from '../styles/phases.css?inline';
import rings from '../styles/rings.css?inline';
import way from '../styles/way.css?inline';

/** The styles of a diagram's kind. Most cycles are of four stations: what others need weighs half as much again. */
export function diagramStyles(diagram: Diagram): string[] {
  if (diagram.kind === 'cycle') return diagram.steps.length === 4 ? [cycle] : [cycle, cycleMore];
  return [{ phases, matrix, path: way, rings }[diagram.kind]];
}

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
