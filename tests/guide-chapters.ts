import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { readCourse } from '../src/authoring/read-course.ts';
import { formatContentError } from '../src/course/content-error.ts';
import type { Files } from './examples/broken.ts';

/** A fenced example. */
interface Fence {
  language: string;
  /** The file it is, or is a piece of; or {@link comparison}; empty for others. */
  name: string;
  text: string;
}

/** One file of the authors' guide. */
export interface Chapter {
  /** Its path below `content/`. */
  file: string;
  text: string;
  fences: Fence[];
  /** The text without its fenced examples. */
  prose: string;
  /** What the prose quotes in backticks. */
  quoted: string[];
}

const content = fileURLToPath(new URL('../content/', import.meta.url));

/** The entrance of the guide, and after it every chapter of its folder. */
export const chapters: Chapter[] = [
  'README.md',
  ...readdirSync(join(content, 'guide'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `guide/${name}`),
].map(readChapter);

/** One chapter, by its path below `content/`. */
export function chapter(file: string): Chapter {
  const found = chapters.find((one) => one.file === file);
  if (!found) throw new Error(`the guide has no ${file}`);
  return found;
}

function readChapter(file: string): Chapter {
  const text = readFileSync(join(content, file), 'utf8');
  const fences = [...text.matchAll(/^```(\S*) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, name, inside]) => ({
    language: language ?? '',
    name: name ?? '',
    text: inside ?? '',
  }));
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
  return { file, text, fences, prose, quoted };
}

/** The name of the fences that show how an item should not be written and how it should. They are no part of a file. */
export const comparison = '对照';

/** Every fenced example of the guide. */
export const fences: Fence[] = chapters.flatMap((one) => one.fences);

const points = '<KeyPoints>\n- 一句话\n</KeyPoints>';
const partsLesson = [
  '---\ntitle: 部件\nsummary: 每个都用一次\nminutes: 1\n---',
  ...fences
    .filter(({ language, name }) => language === 'mdx' && !name)
    .map(({ text }, at) => `<Section id="part-${at}" title="一节">\n\n${points}\n\n${text}\n</Section>`),
].join('\n\n');

/** The examples as the files of a module: pieces of the same file one after the other, loose parts in a lesson more. */
export const files: Files = { '90-parts.mdx': partsLesson };
for (const { name, text } of fences) if (name && name !== comparison) files[name] = (files[name] ?? '') + text;

/** The module's folder in the course that it is read with. */
export const home = 'modules/99-guide';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes a module made of these files as one more module of this site's course; says where the course is. */
export function writeModule(module: Files): string {
  const course = mkdtempSync(join(tmpdir(), 'guide-'));
  folders.push(course);
  cpSync(content, course, { recursive: true });
  const outline = join(course, 'course.yaml');
  writeFileSync(outline, readFileSync(outline, 'utf8').replace(/\bmodules: \[/, 'modules: [guide, '));
  for (const [name, text] of Object.entries(module)) {
    const file = join(course, home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return course;
}

/** What is wrong with such a module, as its author reads it. */
export function faultsOf(module: Files): string[] {
  const { tree, errors } = readCourse(writeModule(module));
  expect(tree?.modules.map(({ id }) => id)).toContain('guide');
  return errors.filter(({ file }) => file.startsWith(home)).map(formatContentError);
}
