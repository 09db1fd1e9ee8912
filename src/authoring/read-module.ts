import { z } from 'astro/zod';
import { checkDiagram } from '../course/checks/check-diagram.ts';
import { diagramSchema } from '../course/diagram.ts';
import { itemSchema } from '../course/item.ts';
import { lessonSchema } from '../course/lesson.ts';
import { moduleSchema } from '../course/module.ts';
import type { ModuleNode } from '../course/outline.ts';
import { scenarioSchema } from '../course/scenario.ts';
import { type LessonFile, parseLesson } from './lesson-file.ts';
import type { ContentReader } from './read-content.ts';
import { matchSchema } from './schema-fault.ts';
import { nameOf, type YamlFile } from './yaml-file.ts';

/** A module with the files its parts came from, so that later checks can say where. */
export interface ModuleFiles {
  module: ModuleNode;
  bank?: YamlFile;
  lessons: LessonFile[];
  scenarios: YamlFile[];
}

/** Reads one module folder, named `07-listening`. Whatever does not fit is reported and left out. */
export function readModule(reader: ContentReader, folder: string): ModuleFiles {
  const [, number = '', id = ''] = /^(\d+)-(.+)$/.exec(folder) ?? [];
  const base = `modules/${folder}`;
  const inFolder = (ending: string) => reader.list(new RegExp(`^${base}/[^/]+${ending}$`));
  const data = reader.yaml(`${base}/module.yaml`, moduleSchema)?.value;
  const module: ModuleNode = {
    ...(data ?? { title: id, hook: '', summary: '', minutes: 1, objectives: [], slides: [] }),
    id,
    number: Number(number),
    lessons: [],
    items: [],
    scenarios: [],
    diagrams: {},
  };
  const files: ModuleFiles = { module, lessons: [], scenarios: [] };

  for (const file of inFolder('\\.mdx')) readLesson(file);
  if (module.lessons.length === 0 && files.lessons.length === 0) {
    const remedy = `至少写一课，如 ${base}/01-first.mdx`;
    reader.errors.push({ file: `${base}/module.yaml`, line: 1, id, problem: '模块没有课', remedy });
  }
  for (const file of inFolder('items\\.yaml')) {
    const bank = reader.yaml(file, z.array(itemSchema).min(1));
    if (bank) {
      module.items = bank.value;
      files.bank = bank.yaml;
    }
  }
  for (const file of inFolder('\\.scenario\\.yaml')) {
    const scenario = reader.yaml(file, scenarioSchema);
    if (!scenario) continue;
    module.scenarios.push(scenario.value);
    files.scenarios.push(scenario.yaml);
  }
  for (const file of inFolder('\\.diagram\\.yaml')) {
    const diagram = reader.yaml(file, diagramSchema);
    if (!diagram) continue;
    reader.report(diagram.yaml, checkDiagram(diagram.value, nameOf(file)));
    module.diagrams[nameOf(file)] = diagram.value;
  }
  return files;

  function readLesson(file: string) {
    const source = reader.text(file) ?? '';
    const { lesson, errors } = parseLesson(file, source);
    reader.errors.push(...errors);
    const [, slug] = /^\d+-([a-z0-9-]+)$/.exec(nameOf(file)) ?? [];
    if (!slug) {
      const remedy = '文件名写成 编号-英文名.mdx，如 01-nine-rules.mdx';
      reader.errors.push({ file, line: 1, id: nameOf(file), problem: '课的文件名不行', remedy });
    }
    if (!lesson || !slug) return;
    const { value, faults } = matchSchema(lessonSchema, lesson.matter.data);
    reader.report(lesson.matter, faults);
    files.lessons.push(lesson);
    if (value) module.lessons.push({ ...value, id: slug, sections: lesson.sections });
  }
}
