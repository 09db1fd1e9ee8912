import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ContentError } from '../course/content-error.ts';
import type { Section } from '../course/lesson.ts';
import { fileId } from './file-id.ts';
import { type LessonUse, walkLesson } from './lesson-walk.ts';
import { mdxFault } from './mdx-fault.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A lesson's text, read: its front matter, its sections and what it refers to, each with its line. */
export interface LessonFile {
  file: string;
  matter: YamlFile;
  sections: Section[];
  uses: LessonUse[];
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads a lesson. Faults of writing come back as errors with their lines; without front matter or tree there is no lesson. */
export function parseLesson(file: string, source: string): { lesson?: LessonFile; errors: ContentError[] } {
  const id = fileId(file);
  const fences = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!fences) {
    const remedy = '第一行写 ---，接着写 title、summary、minutes，再写一行 ---';
    return { errors: [{ file, line: 1, id, problem: '开头没有课的说明', remedy }] };
  }
  const head = fences[0];
  const matter = parseYaml(file, fences[1] ?? '', 1);
  const body = head.replace(/[^\n]/g, '') + source.slice(head.length);
  try {
    const { sections, uses, errors } = walkLesson(file, id, parser.parse(body));
    return {
      ...(matter.yaml && { lesson: { file, matter: matter.yaml, sections, uses } }),
      errors: [...matter.errors, ...errors],
    };
  } catch (thrown) {
    return { errors: [...matter.errors, { file, id, ...mdxFault(thrown, body) }] };
  }
}
