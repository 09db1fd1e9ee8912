import type { ContentError } from '../../course/content-error.ts';
import { halfWidth } from './flaws/half-width.ts';
import { latinWords } from './flaws/latin-words.ts';
import { traditionalCharacters } from './flaws/traditional.ts';
import { youForms, youFormsOfNodes } from './flaws/you-forms.ts';
import { located } from './located.ts';
import type { AuditedCourse } from './read-audit.ts';

/** The flaws of a Chinese course's language, in all that learners and instructors read; none in other languages. */
export function textFaults({ chinese, course, modules, passages, yamlOf }: AuditedCourse): ContentError[] {
  if (!chinese) return [];
  return [
    ...passages.flatMap(({ text, spoken, ...place }) => {
      const found = [halfWidth(text), traditionalCharacters(text), youForms(text, spoken)];
      return found.flatMap((fault) => (fault ? { ...place, ...fault } : []));
    }),
    ...latinWords(
      passages,
      course.latin.map(({ word }) => word),
    ),
    ...modules.flatMap((module) =>
      module.scenarios.flatMap((scenario) =>
        located(yamlOf(`${scenario.id}.scenario.yaml`, module), youFormsOfNodes(scenario)),
      ),
    ),
  ];
}
