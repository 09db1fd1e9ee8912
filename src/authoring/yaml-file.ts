import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ContentError, Fault } from '../course/content-error.ts';

/** A YAML text with its data and the lines its parts stand on. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** The line of a path; of a missing key, the line of the thing that lacks it. */
  lineOf(path: Fault['path']): number;
}

const remedies: Record<string, [string, string]> = {
  DUPLICATE_KEY: ['同一个键写了两次', '只留一个'],
  TAB_AS_INDENT: ['用了制表符缩进', '改用空格缩进'],
  BAD_INDENT: ['缩进对不齐', '让同一层的键左边对齐'],
  MISSING_CHAR: ['少了引号、括号或逗号', '把成对的符号补齐'],
  BLOCK_AS_IMPLICIT_KEY: ['冒号后面又写了键', '换行并缩进，或给整句话加单引号'],
  MULTILINE_IMPLICIT_KEY: ['键写成了多行，多半是少了冒号', '每个键后面写冒号和空格'],
  UNEXPECTED_TOKEN: ['有多余的符号', '给含特殊符号的整句话加单引号'],
};

/** Reads a YAML text. Faults of writing come back as errors with their lines, and then there is no file. */
export function parseYaml(file: string, source: string, lineOffset = 0): { yaml?: YamlFile; errors: ContentError[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ code, pos, message }) => {
      const [problem, remedy] = remedies[code] ?? [
        `YAML 写法有误（${message.split('\n')[0]}）`,
        '对照编写说明的例子改',
      ];
      return { file, line: lineAt(pos[0]), id: nameOf(file), problem, remedy };
    });
    return { errors };
  }
  const lineOf = (path: Fault['path']) => lineAt(offsetOf(document, path));
  return { yaml: { file, data: document.toJS(), lineOf }, errors: [] };
}

/** A file's name without folders and endings: the id of last resort. */
export function nameOf(file: string): string {
  return (file.split('/').pop() ?? file).replace(/\..*$/, '');
}

function offsetOf(document: Document, path: Fault['path']): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) return offset;
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      offset = start(item) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
