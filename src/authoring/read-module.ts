import { z } from 'astro/zod';
import { checkDiagram } from '../course/checks/check-diagram.ts';
import { diagramSchema } from '../course/diagram.ts';
import { itemSchema } from '../course/item.ts';
import { lessonSchema } from '../course/lesson.ts';
import { type Module, moduleSchema } from '../course/module.ts';
import type { ModuleNode } from '../course/outline.ts';
import { scenarioSchema } from '../course/scenario.ts';
import { takenNames } from '../course/url.ts';
import { nameOf } from './file-id.ts';
import { type LessonFile, parseLesson } from './lesson-file.ts';
import type { ContentReader } from './read-content.ts';
import type { YamlFile } from './yaml-file.ts';

/** A module with the files its parts came from, so that later checks can say where. */
export interface ModuleFiles {
  module: ModuleNode;
  /** The folder's path, with its number. */
  folder: string;
  outline?: YamlFile;
  bank?: YamlFile;
  lessons: LessonFile[];
  scenarios: YamlFile[];
}

/** Stands in for a module.yaml that could not be read, so that the rest of the folder is checked all the same. */
const unreadModule: Module = { title: '', hook: '', summary: '', minutes: 1, objectives: [], slides: [] };

/** Whether every section has an id of its own; if not, nobody can say which of them a reference means. */
function idsAreKnown({ sections }: LessonFile): boolean {
  const ids = new Set(sections.map(({ id }) => id));
  return ids.size > 0 && ids.size === sections.length && !ids.has('');
}

/** Reads one module folder, such as `modules/01-first`. Whatever does not fit is reported and left out. */
export function readModule(reader: ContentReader, folder: string): ModuleFiles {
  const outline = reader.yaml(`${folder}/module.yaml`, moduleSchema);
  const [, number = '', id = ''] = /(\d+)-([^/]+)$/.exec(folder) ?? [];
  const inFolder = reader.files.filter((file) => file.startsWith(`${folder}/`));
  const files: ModuleFiles = {
    module: {
      ...(outline?.value ?? unreadModule),
      id,
      number: Number(number),
      lessons: [],
      items: [],
      scenarios: [],
      diagrams: {},
    },
    folder,
    ...(outline && { outline: outline.yaml }),
    lessons: [],
    scenarios: [],
  };
  const { module } = files;

  const lessons = inFolder.filter((file) => file.endsWith('.mdx'));
  if (lessons.length === 0) {
    reader.reportFile(`${folder}/module.yaml`, '模块没有课', `至少写一课，如 ${folder}/01-first.mdx`);
  }
  for (const file of lessons) readLesson(file);
  for (const file of inFolder) {
    if (file.endsWith('/items.yaml')) readBank(file);
    else if (file.endsWith('.scenario.yaml')) readScenario(file);
    else if (file.endsWith('.diagram.yaml')) readDiagram(file);
  }
  return files;

  function readLesson(file: string) {
    const { lesson, errors } = parseLesson(file, reader.text(file) ?? '');
    reader.errors.push(...errors);
    const value = lesson && reader.fit(lesson.matter, lessonSchema);
    if (lesson) files.lessons.push(lesson);
    const [, slug] = /^\d+-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(nameOf(file)) ?? [];
    if (!slug) {
      reader.reportFile(file, '课的文件名不行', '写成 编号-英文名.mdx，如 01-first.mdx');
    } else if (takenNames.lessons.includes(slug)) {
      reader.reportFile(file, `课不能叫 ${slug}，本站的页面已用了这个名字`, '编号后面换一个英文名');
    } else if (module.lessons.some((other) => other.id === slug)) {
      reader.reportFile(file, '这个模块已有一课叫这个名字', '编号后面换一个没用过的英文名');
    } else if (lesson && value && idsAreKnown(lesson)) {
      module.lessons.push({ ...value, id: slug, sections: lesson.sections });
    } else reader.unread.add(file);
  }

  function readBank(file: string) {
    const bank = reader.yaml(file, z.array(itemSchema).min(1));
    if (!bank) return;
    module.items = bank.value;
    files.bank = bank.yaml;
  }

  function readScenario(file: string) {
    const scenario = reader.yaml(file, scenarioSchema);
    if (!scenario) return;
    module.scenarios.push(scenario.value);
    files.scenarios.push(scenario.yaml);
  }

  function readDiagram(file: string) {
    const diagram = reader.yaml(file, diagramSchema);
    if (!diagram) return;
    reader.report(diagram.yaml, checkDiagram(diagram.value, nameOf(file)));
    module.diagrams[nameOf(file)] = diagram.value;
  }
}
