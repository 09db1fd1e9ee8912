import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { afterAll, describe, expect, test } from 'vitest';
import { readCourse } from '../src/authoring/read-course.ts';
import { formatContentError } from '../src/course/content-error.ts';
import { courseSchema } from '../src/course/course.ts';
import { diagramSchema } from '../src/course/diagram.ts';
import { itemSchema } from '../src/course/item.ts';
import { lessonSchema } from '../src/course/lesson.ts';
import { lessonParts } from '../src/course/lesson-parts.ts';
import { moduleSchema } from '../src/course/module.ts';
import { changeSchema, glossarySchema, slideSchema, sourceSchema } from '../src/course/reference.ts';
import { scenarioSchema } from '../src/course/scenario.ts';
import { brokenExamples, groups } from './examples/broken.ts';
import { scoreTable, withTable } from './examples/score-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

/** Every fenced example; one that is a whole file has its name after the language. */
const fences = [...guide.matchAll(/^```(\S*) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, name, text]) => ({
  language: language ?? '',
  name: name ?? '',
  text: text ?? '',
}));
const prose = guide.replace(/^```[\s\S]*?^```$/gm, '');
const wholeFiles = fences.filter(({ name }) => name);
const fragments = fences.filter(({ language, name }) => language === 'mdx' && !name);

const home = 'modules/99-guide';
const points = '<KeyPoints>\n- 一句话\n</KeyPoints>';
const partsLesson = [
  '---\ntitle: 部件\nsummary: 每个都用一次\nminutes: 1\n---',
  ...fragments.map(({ text }, at) => `<Section id="part-${at}" title="一节">\n\n${points}\n\n${text}\n</Section>`),
].join('\n\n');
const files: Record<string, string> = {
  ...Object.fromEntries(wholeFiles.map(({ name, text }) => [name, text])),
  '90-parts.mdx': partsLesson,
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What is wrong with a module made of these files, as one more module of this site's course. */
function faultsOf(module: Record<string, string>): string[] {
  const course = mkdtempSync(join(tmpdir(), 'guide-'));
  folders.push(course);
  cpSync(join(root, 'content'), course, { recursive: true });
  const outline = join(course, 'course.yaml');
  writeFileSync(outline, readFileSync(outline, 'utf8').replace(/\bmodules: \[/, 'modules: [guide, '));
  for (const [name, text] of Object.entries(module)) {
    const file = join(course, home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { tree, errors } = readCourse(course);
  expect(tree?.modules.map(({ id }) => id)).toContain('guide');
  return errors.filter(({ file }) => file.startsWith(home)).map(formatContentError);
}

describe('the examples of the guide', () => {
  test('are files, parts of a lesson, or the one message that is explained', () => {
    const others = fences.filter(({ language, name }) => !name && language !== 'mdx');
    expect(others.map(({ language }) => language)).toEqual(['text']);
    expect(Object.keys(files)).toHaveLength(wholeFiles.length + 1);
  });

  test('make a module without fault, with the sources, terms and changes of this course', () => {
    expect(faultsOf(files)).toEqual([]);
  });

  test('show every part of a lesson', () => {
    const shown = fences.filter(({ language }) => language === 'mdx').map(({ text }) => text);
    const missing = Object.keys(lessonParts).filter((part) => !new RegExp(`<${part}\\b`).test(shown.join('\n')));
    expect(missing).toEqual([]);
  });

  test('show every kind of question', () => {
    const kinds = itemSchema.options.map(({ shape }) => shape.interaction.value);
    const shown = [...(files['items.yaml'] ?? '').matchAll(/^ {2}interaction: (\w+)$/gm)].map(([, kind]) => kind);
    expect(shown.sort()).toEqual(kinds.sort());
  });

  test('show every kind of diagram', () => {
    const kinds = diagramSchema.options.map(({ shape }) => shape.kind.value);
    expect(kinds).toHaveLength(3);
    const shown = wholeFiles.flatMap(({ text }) => /^kind: (\w+)$/m.exec(text)?.[1] ?? []);
    expect(shown.sort()).toEqual([...kinds].sort());
  });
});

describe('the messages of the guide', () => {
  test('the one that is explained is told, word for word, once its item is misspelt', () => {
    const [message = ''] = fences.filter(({ language }) => language === 'text').map(({ text }) => text.trimEnd());
    const [, lesson = '', misspelt = ''] = /modules\/[^/]+\/(\S+):\d+ .*“(.*)”/.exec(message) ?? [];
    const broken = files[lesson]?.replace(/item="[^"]*"/, `item="${misspelt}"`) ?? '';
    expect(faultsOf({ ...files, [lesson]: broken })).toEqual([message.replace(/^modules\/[^/]+/, home)]);
  });

  const [, , ...rows] = prose
    .slice(prose.indexOf('| 报错'))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const quoted = rows.map((row) => (row.split('|')[1] ?? '').replaceAll('`', '').trim());
  const told = groups
    .flatMap((group) => brokenExamples(group))
    .flatMap(({ says }) => [...says.matchAll(/〕(.*)/g)].map(([, problem]) => problem ?? ''));

  test('there are some in the table', () => {
    expect(quoted.length).toBeGreaterThan(5);
  });

  test.each(quoted)('“%s” is what the checks say', (message) => {
    const pattern = message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+');
    expect(told.filter((problem) => new RegExp(`^${pattern}`).test(problem))).not.toEqual([]);
  });
});

describe('the guide names nothing that does not exist', () => {
  const backticked = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');

  test('every command is one', () => {
    const commands = [...prose.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '');
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) expect(Object.keys(scripts)).toContain(command);
  });

  test('every key, kind and rule is one of the schemas or an attribute of a part', () => {
    const schemas = [
      ...[courseSchema, moduleSchema, lessonSchema, itemSchema, scenarioSchema, diagramSchema],
      ...[sourceSchema, changeSchema, glossarySchema, slideSchema],
    ];
    const json = JSON.stringify(
      schemas.map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })),
    );
    const attributes = Object.values(lessonParts).flatMap(({ required }): readonly string[] => required);
    const names = backticked.flatMap((code) => /^([a-zA-Z]+)(?:: .*)?$/.exec(code)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(20);
    const unknown = names.filter((name) => !json.includes(`"${name}"`) && !attributes.includes(name));
    expect(unknown).toEqual([]);
  });

  test('every file is one of the course, at its top or in a module', () => {
    const named = backticked.filter((code) => /^[\w-]+\.\w+$/.test(code));
    expect(new Set(named).size).toBeGreaterThan(4);
    const kept = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map((file) =>
      basename(file),
    );
    const missing = named.filter((file) => !kept.includes(file));
    expect(missing).toEqual([]);
  });
});

test('the table of scores is what the examples earn; npm run guide writes it', () => {
  expect(scoreTable().split('\n').length).toBeGreaterThan(9);
  expect(guide).toBe(withTable(guide, scoreTable()));
});

test('the guide can be read at one sitting', () => {
  expect(guide.length).toBeLessThan(9000);
});
