import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseLesson } from '../src/authoring/lesson-file.ts';
import { readCourse } from '../src/authoring/read-course.ts';
import { itemSchema } from '../src/course/item.ts';

const root = new URL('..', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const block = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');

describe('what the README says is so', () => {
  test('every command it names exists, and it names every one', () => {
    const named = new Set([...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name ?? ''));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    const rest = Object.keys(scripts).filter((name) => !named.has(name));
    expect(rest.sort()).toEqual(['start', 'test']);
    for (const line of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(line);
  });

  test('every file and folder it names exists', () => {
    const linked = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
    const folders = [...readme.matchAll(/`((?:src|content|tests)\/[^`]*)`/g)].map(([, file]) => file ?? '');
    expect(linked.length).toBeGreaterThan(3);
    expect(folders.length).toBeGreaterThan(10);
    for (const file of [...linked, ...folders]) expect(existsSync(new URL(file, root)), file).toBe(true);
  });

  test('every folder of src is in its table', () => {
    for (const { name } of readdirSync(new URL('src', root), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    )) {
      expect(readme).toContain(`\`src/${name}/\``);
    }
  });

  test('it says which modules and scenarios there are', () => {
    const { tree, errors } = readCourse(fileURLToPath(new URL('content', root)));
    expect(errors).toEqual([]);
    for (const module of tree?.modules ?? []) {
      expect(readme).toContain(`module ${module.number}, ${module.title}`);
      expect(readme).toContain(`a bank of ${module.items.length} questions`);
      for (const { title } of module.scenarios) expect(readme).toContain(title);
    }
  });

  test('its lesson and its item are written as the checks want them', () => {
    const [lesson] = block('mdx');
    expect(parseLesson('readme.mdx', lesson ?? '').errors).toEqual([]);
    const [items] = block('yaml');
    for (const item of parse(items ?? '') as unknown[]) expect(itemSchema.safeParse(item).success).toBe(true);
  });
});
