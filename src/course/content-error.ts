/** A fault in content, told to its author: where, which thing, what is wrong, what to write instead. */
export interface ContentError {
  /** Path below the content folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The id of the thing at fault, or the file's own name. */
  id: string;
  problem: string;
  remedy: string;
}

/** A fault found by a check that knows the data but not the file: the path leads to the place. */
export interface Fault {
  path: (string | number)[];
  id: string;
  problem: string;
  remedy: string;
}

/** One error as two lines of text, the first in the form editors turn into a link. */
export function formatContentError({ file, line, id, problem, remedy }: ContentError): string {
  return `${file}:${line} 〔${id}〕${problem}\n    改法：${remedy}`;
}

/** All errors of a run, in the order of files and lines. */
export function formatContentErrors(errors: ContentError[]): string {
  const sorted = [...errors].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return [`课程内容有 ${errors.length} 处要改：`, ...sorted.map(formatContentError)].join('\n');
}
