import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { ContentError, Fault } from '../course/content-error.ts';
import { matchSchema } from './schema-fault.ts';
import { nameOf, parseYaml, type YamlFile } from './yaml-file.ts';

/** Reads files of one content folder and gathers what is wrong with them. */
export class ContentReader {
  readonly errors: ContentError[] = [];
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  /** The files of a folder and below whose paths fit, sorted, as paths below the root. */
  list(pattern: RegExp): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => pattern.test(file))
      .sort();
  }

  /** The text of a file, or an error where there is none. */
  text(file: string): string | undefined {
    try {
      return readFileSync(join(this.root, file), 'utf8');
    } catch {
      this.errors.push({ file, line: 1, id: nameOf(file), problem: '文件不存在', remedy: '新建这个文件' });
      return undefined;
    }
  }

  /** A YAML file that fits its schema; otherwise errors, and undefined. */
  yaml<S extends z.ZodType>(file: string, schema: S): { value: z.output<S>; yaml: YamlFile } | undefined {
    const source = this.text(file);
    if (source === undefined) return undefined;
    const { yaml, errors } = parseYaml(file, source);
    this.errors.push(...errors);
    if (!yaml) return undefined;
    const { value, faults } = matchSchema(schema, yaml.data);
    this.report(yaml, faults);
    return faults.length === 0 ? { value: value as z.output<S>, yaml } : undefined;
  }

  /** Turns faults into errors with their lines. */
  report(yaml: YamlFile, faults: readonly Fault[]): void {
    for (const { path, id, problem, remedy } of faults) {
      this.errors.push({ file: yaml.file, line: yaml.lineOf(path), id: id || nameOf(yaml.file), problem, remedy });
    }
  }
}
