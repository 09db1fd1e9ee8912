import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { ContentError, Fault } from '../course/content-error.ts';
import { fileId } from './file-id.ts';
import { matchSchema } from './schema-fault.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Reads files of one content folder and gathers what is wrong with them. */
export class ContentReader {
  readonly errors: ContentError[] = [];
  /** The files that could not be read: what they would hold is unknown, not missing. */
  readonly unread = new Set<string>();
  /** All files, sorted, as paths below the root. */
  readonly files: readonly string[];
  readonly root: string;
  constructor(root: string) {
    this.root = root;
    this.files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  }

  /** The text of a file, or an error where there is none. */
  text(file: string): string | undefined {
    try {
      // Some editors begin a file with a byte order mark, which would hide the first line's `---`.
      return readFileSync(join(this.root, file), 'utf8').replace(/^\uFEFF/, '');
    } catch {
      this.reportFile(file, '文件不存在', '新建这个文件，或检查文件名的拼写');
      return undefined;
    }
  }

  /** A YAML file that fits its schema; otherwise errors, and undefined. */
  yaml<S extends z.ZodType>(file: string, schema: S): { value: z.output<S>; yaml: YamlFile } | undefined {
    const source = this.text(file);
    const { yaml, errors } = source === undefined ? { errors: [] } : parseYaml(file, source);
    this.errors.push(...errors);
    const value = yaml && this.fit(yaml, schema);
    if (yaml && value !== undefined) return { value, yaml };
    this.unread.add(file);
    return undefined;
  }

  /** The data of a file where it fits its schema; otherwise errors, and undefined. */
  fit<S extends z.ZodType>(yaml: YamlFile, schema: S): z.output<S> | undefined {
    const { value, faults } = matchSchema(schema, yaml.data);
    this.report(yaml, faults);
    return value;
  }

  /** Turns faults into errors with their lines. */
  report(yaml: YamlFile, faults: readonly Fault[]): ContentError[] {
    const errors = faults.map(({ path, id, problem, remedy }) => ({
      file: yaml.file,
      line: yaml.lineOf(path),
      id: id || fileId(yaml.file),
      problem,
      remedy,
    }));
    this.errors.push(...errors);
    return errors;
  }

  /** Reports what is wrong with a file as a whole. */
  reportFile(file: string, problem: string, remedy: string): void {
    this.errors.push({ file, line: 1, id: fileId(file), problem, remedy });
  }
}
