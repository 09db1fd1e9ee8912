import type { Course } from './course.ts';
import type { Diagram } from './diagram.ts';
import type { Item } from './item.ts';
import type { Lesson, Section } from './lesson.ts';
import type { Module } from './module.ts';
import type { Change, GlossaryEntry, SlideEntry, Source } from './reference.ts';
import type { Scenario } from './scenario.ts';

/** A lesson in its place. */
export interface LessonNode extends Lesson {
  id: string;
  sections: Section[];
}

/** A module with all that its folder holds. `number` is the folder's. */
export interface ModuleNode extends Module {
  id: string;
  number: number;
  lessons: LessonNode[];
  items: Item[];
  scenarios: Scenario[];
  diagrams: Record<string, Diagram>;
}

/** A whole course as read from its folder. */
export interface CourseTree {
  course: Course;
  /** In the order of course.yaml. */
  modules: ModuleNode[];
  sources: Source[];
  changes: Change[];
  glossary: GlossaryEntry[];
  slides: SlideEntry[];
}

/** Whether a module, lesson and, where named, section exist. */
export function placeExists(
  modules: readonly Pick<ModuleNode, 'id' | 'lessons'>[],
  place: { module: string; lesson: string; section?: string },
): boolean {
  const lesson = modules.find(({ id }) => id === place.module)?.lessons.find(({ id }) => id === place.lesson);
  return lesson !== undefined && (!place.section || lesson.sections.some(({ id }) => id === place.section));
}
