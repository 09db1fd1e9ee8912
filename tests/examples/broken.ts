import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { parse } from 'yaml';

/** A course's files: path below the content folder → text. */
export type Files = Record<string, string>;

/** One place of the base course made wrong, and all that its author is told, word for word. */
interface Broken {
  name: string;
  file: string;
  /** Replaces `from`, which stands once in the file. */
  from?: string;
  to?: string;
  /** The whole file instead, or a file more. */
  text?: string;
  gone?: true;
  says: string;
}

const folder = fileURLToPath(new URL('broken/', import.meta.url));
const read = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as unknown;

/** A course as small as may be, without fault. */
export const base = read('base.yaml') as Files;
/** The files of broken examples. */
export const groups = readdirSync(folder).filter((name) => name !== 'base.yaml');

/** The broken examples of one file: the course's files, and what must be said of them. */
export function brokenExamples(group: string): { name: string; says: string; files: () => Files }[] {
  return (read(group) as Broken[]).map((one) => ({ name: one.name, says: one.says, files: () => breakBase(one) }));
}

/** The base course with text replaced. Throws unless the text stands there once: the example would be void. */
export function replaced(file: string, from: string, to: string): Files {
  const text = base[file] ?? '';
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`“${from}” stands ${times} times in ${file}`);
  return { ...base, [file]: text.replace(from, () => to) };
}

function breakBase({ file, from, to = '', text = '', gone }: Broken): Files {
  if (from !== undefined) return replaced(file, from, to);
  const { [file]: _, ...others } = base;
  return gone ? others : { ...others, [file]: text };
}

const root = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes a course into a folder of its own, which is gone after the tests. */
export function write(files: Files): string {
  const course = mkdtempSync(join(root, 'course-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(course, dirname(file)), { recursive: true });
    writeFileSync(join(course, file), text);
  }
  return course;
}
