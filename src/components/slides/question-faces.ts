import type { Interaction } from '../../course/item.ts';

/** How the question of each interaction is laid out on a slide. */
export const questionFaces: Record<Interaction, 'options' | 'order' | 'places' | 'blank'> = {
  choice: 'options',
  multiple: 'options',
  judge: 'options',
  order: 'order',
  match: 'places',
  classify: 'places',
  blank: 'blank',
};
