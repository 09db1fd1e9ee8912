import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Files } from '../broken.ts';

/** Some places of the clean course made worse, and all that the audit then tells, word for word. */
interface Flawed {
  name: string;
  file: string;
  /** Each `from` stands once in the file. */
  edits: { from: string; to: string }[];
  /** Files besides. */
  more?: Files;
  says: string;
}

const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as unknown;

/** A course in which the audit finds nothing. */
export const clean = read('clean.yaml') as Files;

/** The flawed examples of one file: the course's files, and what must be said of them. */
export function flawedExamples(group: string): { name: string; says: string; files: () => Files }[] {
  return (read(group) as Flawed[]).map(({ name, says, file, edits, more }) => ({
    name,
    says,
    files: () => ({ ...edits.reduce((files, edit) => edited(files, file, edit), clean), ...more }),
  }));
}

/** A course with text replaced. Throws unless the text stands there once: the example would be void. */
function edited(files: Files, file: string, { from, to }: { from: string; to: string }): Files {
  const text = files[file] ?? '';
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`“${from}” stands ${times} times in ${file}`);
  return { ...files, [file]: text.replace(from, () => to) };
}
