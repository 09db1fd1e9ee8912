import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ContentError, Fault } from '../course/content-error.ts';
import { fileId } from './file-id.ts';
import { startOf, yamlFaults } from './yaml-fault.ts';

/** A YAML text with its data and the lines its parts stand on. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** The line of a path; of a missing key, the line of the thing that lacks it. */
  lineOf(path: Fault['path']): number;
}

/** Reads a YAML text. Faults of writing come back as errors with their lines, and then there is no file. */
export function parseYaml(file: string, source: string, lineOffset = 0): { yaml?: YamlFile; errors: ContentError[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  const errors = yamlFaults(source, document, lineAt).map(({ offset, problem, remedy }) => ({
    file,
    line: lineAt(offset),
    id: fileId(file),
    problem,
    remedy,
  }));
  if (errors.length > 0) return { errors };
  const lineOf = (path: Fault['path']) => lineAt(offsetOf(document, path));
  return { yaml: { file, data: document.toJS(), lineOf }, errors };
}

function offsetOf(document: Document, path: Fault['path']): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      offset = startOf(item) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
