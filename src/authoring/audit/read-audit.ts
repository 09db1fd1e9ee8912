import { foreignLanguage } from '../../course/language.ts';
import type { CourseTree, ModuleNode } from '../../course/outline.ts';
import { loadCourse } from '../load.ts';
import { ContentReader } from '../read-content.ts';
import { parseYaml, type YamlFile } from '../yaml-file.ts';
import { lessonPassages } from './lesson-passages.ts';
import { type Passage, yamlPassages } from './passage.ts';

/** A course without content errors, with all its texts and the lines they stand on. */
export interface AuditedCourse extends CourseTree {
  chinese: boolean;
  /** What learners and instructors read, file by file. */
  passages: Passage[];
  /** One of the course's YAML files, by its path below the content folder; of a module, by its name in the folder. */
  yamlOf(name: string, module?: Pick<ModuleNode, 'id'>): YamlFile | undefined;
}

/** Whether a file stands in a module's folder, whose number goes before the id. */
export function standsIn(file: string, module: Pick<ModuleNode, 'id'>): boolean {
  return /^modules\/\d+-([^/]+)\//.exec(file)?.[1] === module.id;
}

/** Reads a course to be audited. Throws a ContentFailure where the content checks find faults: those come first. */
export function readAudit(root: string): AuditedCourse {
  const tree = loadCourse(root);
  const reader = new ContentReader(root);
  const passages: Passage[] = [];
  const read: YamlFile[] = [];
  for (const file of reader.files) {
    const source = reader.text(file) ?? '';
    if (/^modules\/.*\.mdx$/.test(file)) passages.push(...lessonPassages(file, source));
    const yaml = /^(?:modules\/[^/]+\/)?[^/.][^/]*\.yaml$/.test(file) ? parseYaml(file, source).yaml : undefined;
    if (!yaml) continue;
    read.push(yaml);
    passages.push(...yamlPassages(yaml));
  }
  return {
    ...tree,
    chinese: foreignLanguage(tree.course.language) === undefined,
    passages,
    yamlOf: (name, module) =>
      read.find(({ file }) => (module ? standsIn(file, module) && file.endsWith(`/${name}`) : file === name)),
  };
}
