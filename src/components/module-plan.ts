import type { ModulePlan } from '../record/progress.ts';

interface Outline {
  id: string;
  itemCount: number;
  lessons: { id: string; sections: { id: string }[] }[];
  scenarios: { id: string }[];
}

/** The parts of a module that progress is measured by. */
export function planOf({ id, itemCount, lessons, scenarios }: Outline): ModulePlan {
  return {
    id,
    lessons: lessons.map((lesson) => ({ id: lesson.id, sections: lesson.sections.map((section) => section.id) })),
    scenarios: scenarios.map((scenario) => scenario.id),
    quiz: itemCount > 0,
  };
}
