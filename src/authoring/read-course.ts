import { z } from 'astro/zod';
import { checkBank } from '../course/checks/check-bank.ts';
import { checkCourse } from '../course/checks/check-course.ts';
import { checkModule as checkOutline } from '../course/checks/check-module.ts';
import { checkChanges, checkGlossary, checkSlides, checkTerms } from '../course/checks/check-reference.ts';
import { checkScenario } from '../course/checks/check-scenario.ts';
import { repeated } from '../course/checks/duplicates.ts';
import type { ContentError } from '../course/content-error.ts';
import { courseSchema } from '../course/course.ts';
import type { CourseTree } from '../course/outline.ts';
import { changeSchema, glossarySchema, slideSchema, sourceSchema } from '../course/reference.ts';
import { checkFiles } from './check-files.ts';
import { checkLessonUses } from './check-lesson-uses.ts';
import { nameOf } from './file-id.ts';
import { lookupIn } from './lookup.ts';
import { type Proof, provePlay } from './prove-play.ts';
import { ContentReader } from './read-content.ts';
import { type ModuleFiles, readModule } from './read-module.ts';
import type { YamlFile } from './yaml-file.ts';

/** A course as it could be read, with all that is wrong in it. */
interface CourseRead {
  /** With errors it holds only what could be read. */
  tree?: CourseTree;
  errors: ContentError[];
  /** Of each scenario without fault of writing what its search found; its errors are among those above. */
  proofs: Proof[];
}

/** Reads and checks a whole content folder. */
export function readCourse(root: string): CourseRead {
  const reader = new ContentReader(root);
  const files = checkFiles(reader).map((folder) => readModule(reader, folder));
  const modules = files.map(({ module }) => module);
  const read = reader.yaml('course.yaml', courseSchema);
  const sources = readList('sources.yaml', sourceSchema, ({ id }) => id);
  const changes = readList('changes.yaml', changeSchema, ({ id }) => id);
  const glossary = readList('glossary.yaml', glossarySchema, ({ id }) => id);
  const slides = readList('slides.yaml', slideSchema, ({ slide }) => `第 ${slide} 页`);
  if (!read) return { errors: reader.errors, proofs: [] };

  const { value: course, yaml } = read;
  const listed = course.parts.flatMap((part) => part.modules);
  const tree: CourseTree = {
    course,
    modules: listed.flatMap((id) => modules.filter((module) => module.id === id)),
    sources: sources.list,
    changes: changes.list,
    glossary: glossary.list,
    slides: slides.list,
  };
  const lookup = lookupIn(reader, tree, modules);
  const folders = modules.map(({ id }) => id);
  reader.report(yaml, checkCourse(course, folders));
  if (!reader.unread.has('glossary.yaml')) reader.report(yaml, checkTerms(course, glossary.list));
  const proofs = files.flatMap(checkModule);
  if (changes.yaml) reader.report(changes.yaml, checkChanges(changes.list, lookup.source));
  if (glossary.yaml) reader.report(glossary.yaml, checkGlossary(glossary.list, course, lookup.place));
  if (slides.yaml) reader.report(slides.yaml, checkSlides(slides.list, { course, modules, placeExists: lookup.place }));
  return { tree, errors: reader.errors, proofs };

  function readList<S extends z.ZodType>(
    file: string,
    schema: S,
    idOf: (one: z.output<S>) => string,
  ): { list: z.output<S>[]; yaml?: YamlFile } {
    if (!reader.files.includes(file)) return { list: [] };
    const found = reader.yaml(file, z.array(schema));
    if (!found) return { list: [] };
    const again = repeated(found.value, idOf).map(({ at, id }) => ({
      path: [at],
      id,
      problem: `${file} 里写了两次`,
      remedy: '只留一条，或换一个编号',
    }));
    reader.report(found.yaml, again);
    return { list: found.value, yaml: found.yaml };
  }

  function checkModule(home: ModuleFiles): Proof[] {
    const { module, outline, bank, lessons, scenarios } = home;
    const others = modules.slice(0, modules.indexOf(module));
    const elsewhere = new Map(others.flatMap(({ id, items }) => items.map((item): [string, string] => [item.id, id])));
    const placeExists = (see: string) => lookup.place(see, module.id);
    const context = { objectives: lookup.objectives(home), placeExists, elsewhere };
    if (outline) reader.report(outline, checkOutline(module, course));
    if (bank) reader.report(bank, checkBank(module.items, context));
    for (const lesson of lessons) reader.errors.push(...checkLessonUses(lesson, home, tree.sources, lookup));
    return scenarios.flatMap((file, at) => {
      const scenario = module.scenarios[at];
      if (!scenario) return [];
      const faults = checkScenario(scenario, nameOf(file.file), course, placeExists);
      const same = others.find(({ scenarios: earlier }) => earlier.some(({ id }) => id === scenario.id));
      if (same) {
        const problem = `演练编号重复，模块 ${same.id} 里已有这个编号`;
        const remedy = '换一个全课程没用过的编号，文件名一起改';
        faults.push({ path: ['id'], id: scenario.id, problem, remedy });
      }
      reader.report(file, faults);
      return faults.length > 0
        ? []
        : provePlay(reader, file, scenario, { module: module.id, passMark: course.passMark });
    });
  }
}
