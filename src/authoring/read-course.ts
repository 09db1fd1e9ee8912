import { z } from 'astro/zod';
import { checkBank } from '../course/checks/check-bank.ts';
import { checkChanges, checkCourse, checkGlossary, checkSlides } from '../course/checks/check-course.ts';
import { checkScenario } from '../course/checks/check-scenario.ts';
import { repeated } from '../course/checks/duplicates.ts';
import type { ContentError } from '../course/content-error.ts';
import { courseSchema } from '../course/course.ts';
import type { CourseTree } from '../course/outline.ts';
import { changeSchema, glossarySchema, slideSchema, sourceSchema } from '../course/reference.ts';
import { checkLessonUses } from './check-lesson-uses.ts';
import { ContentReader } from './read-content.ts';
import { type ModuleFiles, readModule } from './read-module.ts';
import type { YamlFile } from './yaml-file.ts';

/** Reads and checks a whole content folder. With errors the tree holds only what could be read. */
export function readCourse(root: string): { tree?: CourseTree; errors: ContentError[] } {
  const reader = new ContentReader(root);
  const folders = [...new Set(reader.list(/^modules\/\d+-[^/]+\//).map((file) => file.split('/')[1] as string))];
  const files = folders.map((folder) => readModule(reader, folder));
  const modules = files.map(({ module }) => module);
  const course = reader.yaml('course.yaml', courseSchema);
  const sources = readList('sources.yaml', sourceSchema);
  const changes = readList('changes.yaml', changeSchema);
  const glossary = readList('glossary.yaml', glossarySchema);
  const slides = readList('slides.yaml', slideSchema);
  if (!course) return { errors: reader.errors };

  const listed = course.value.parts.flatMap((part) => part.modules);
  const tree: CourseTree = {
    course: course.value,
    modules: listed.flatMap((id) => modules.filter((module) => module.id === id)),
    sources: sources.list,
    changes: changes.list,
    glossary: glossary.list,
    slides: slides.list,
  };
  reader.report(
    course.yaml,
    checkCourse(
      course.value,
      modules.map(({ id }) => id),
    ),
  );
  for (const one of files) checkModule(one);
  if (changes.yaml) reader.report(changes.yaml, checkChanges(changes.list, sources.list));
  if (glossary.yaml || course.value.terms.length > 0) {
    reader.report(glossary.yaml ?? course.yaml, checkGlossary(glossary.list, tree));
  }
  if (slides.yaml) reader.report(slides.yaml, checkSlides(slides.list, modules));
  return { tree, errors: reader.errors };

  function readList<S extends z.ZodType>(file: string, schema: S): { list: z.output<S>[]; yaml?: YamlFile } {
    if (reader.list(new RegExp(`^${file}$`)).length === 0) return { list: [] };
    const read = reader.yaml(file, z.array(schema));
    if (!read) return { list: [] };
    const again = repeated(read.value, (one) =>
      String((one as { id?: string; slide?: number }).id ?? (one as { slide?: number }).slide),
    );
    reader.report(
      read.yaml,
      again.map(({ at, id }) => ({
        path: [at],
        id,
        problem: `${file} 里 ${id} 写了两次`,
        remedy: '只留一条，或换一个编号',
      })),
    );
    return { list: read.value, yaml: read.yaml };
  }

  function checkModule({ module, bank, lessons, scenarios }: ModuleFiles) {
    const others = modules.slice(0, modules.indexOf(module));
    const elsewhere = new Map(others.flatMap(({ id, items }) => items.map((item): [string, string] => [item.id, id])));
    if (bank) reader.report(bank, checkBank(module.items, module, modules, elsewhere));
    scenarios.forEach((file, at) => {
      const scenario = module.scenarios[at];
      const name = (file.file.split('/').pop() ?? '').replace('.scenario.yaml', '');
      if (scenario) reader.report(file, checkScenario(scenario, name, tree.course));
    });
    for (const lesson of lessons) reader.errors.push(...checkLessonUses(lesson, module, tree, modules));
  }
}
