import { getEntry } from 'astro:content';
import type { LessonNode } from '../course/outline.ts';
import lesson from '../styles/pages/lesson.css?inline';
import { getItem } from './course-data.ts';
import { diagramStyles, itemStyles } from './part-styles.ts';

/** The styles of a lesson, with those for its kinds of diagram and of question alone. One sheet: each has its hash in the policy. */
export async function lessonStyle(module: string, { sections }: LessonNode): Promise<string> {
  const names = sections.flatMap(({ diagrams }) => diagrams);
  const entries = await Promise.all(names.map((name) => getEntry('diagrams', `${module}/${name}`)));
  const drawings = entries.flatMap((entry) => (entry ? diagramStyles(entry.data.diagram) : []));
  const items = await Promise.all(sections.flatMap(({ checks }) => checks).map(getItem));
  const asked = items.flatMap(({ item }) => itemStyles[item.interaction]);
  return [...new Set([lesson, ...drawings, ...asked])].join('');
}
