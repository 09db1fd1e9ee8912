import { type Document, isAlias, isCollection, isMap, isScalar, type Node, visit, type YAMLError } from 'yaml';

/** What is wrong with a YAML text at a position, in an author's words. */
export interface YamlFault {
  offset: number;
  problem: string;
  remedy: string;
}

type Wording = [problem: string, remedy: string];
const quoteWhole = '给整句话加单引号';
const badStart: Wording = ['文字不能以这个符号开头', quoteWhole];
const badIndent: Wording = ['缩进对不齐', '让同一层的键或“- ”左边对齐'];
const unclosed: Wording = ['引号或括号没有关上', '把成对的引号、括号补齐'];
const swallowed: Wording = ['“#”后面的文字会被丢掉', quoteWhole];
const split: Wording = ['花括号里的半角逗号把文字断开了', quoteWhole];
const unreadable: Wording = ['这一处读不懂', `看看冒号、引号和缩进；文字里有特殊符号就${quoteWhole}`];
const wordings: Record<string, Wording> = {
  DUPLICATE_KEY: ['同一个键写了两次', '只留一个'],
  TAB_AS_INDENT: ['用了制表符缩进', '改用空格缩进'],
  BAD_INDENT: badIndent,
  MISSING_CHAR: ['键后面少了冒号', '写成 键: 值，冒号用半角，后面空一格'],
  BLOCK_AS_IMPLICIT_KEY: ['冒号后面又写了键', `换行并缩进，或${quoteWhole}`],
  MULTILINE_IMPLICIT_KEY: ['这一行不是“键: 值”', '键后面写半角冒号，再空一格'],
  UNEXPECTED_TOKEN: ['有多余的符号，或引号没有成对', `${quoteWhole}，也看看上一行的引号`],
  BAD_SCALAR_START: badStart,
  TAG_RESOLVE_FAILED: badStart,
  BAD_DQ_ESCAPE: ['双引号里的反斜杠写法不行', '改用单引号'],
  MULTIPLE_DOCS: ['文件中间多了一行 ---', '删去这一行'],
};

/** The faults of writing in a document. Of neighbouring lines only the first told: one slip often upsets the parser twice. */
export function yamlFaults(source: string, document: Document, lineAt: (offset: number) => number): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map((error) => toFault(source, document, error));
  visit(document, { Node: (_, node) => void faults.push(...silentFaults(source, node)) });
  const near = (a: YamlFault, b: YamlFault) => Math.abs(lineAt(a.offset) - lineAt(b.offset)) <= 1;
  return faults.filter((fault, at) => faults.findIndex((other) => near(other, fault)) === at);
}

function say(offset: number, [problem, remedy]: Wording): YamlFault {
  return { offset, problem, remedy };
}

function toFault(source: string, document: Document, { code, message, pos: [offset] }: YAMLError): YamlFault {
  // The parser notices an open quote or bracket only where the text around it ends; the author must look where it opens.
  if (/^Missing closing|end with a [\]}]/.test(message)) return say(openingBefore(document, offset), unclosed);
  if (message.startsWith('Tags and anchors')) return say(offset, badStart);
  const lineEnd = source.indexOf('\n', offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && lineEnd >= 0 && !/:\s/.test(source.slice(offset, lineEnd))) {
    return say(lineEnd + 1, badIndent);
  }
  return say(offset, wordings[code] ?? unreadable);
}

/** What YAML allows and takes for something else than the author's text. */
function silentFaults(source: string, node: Node): YamlFault[] {
  const [start, end] = node.range ?? [0, 0];
  if (isAlias(node) || node.anchor || node.tag === '!') return [say(start, badStart)];
  if (isMap(node)) {
    const bare = node.flow && node.items.find(({ value }) => value === null);
    return bare ? [say(startOf(bare.key) ?? start, split)] : [];
  }
  if (!isScalar(node) || node.type !== 'PLAIN') return [];
  const joined = /\n\s*- /.exec(source.slice(start, end));
  if (joined) return [say(start + joined.index + joined[0].length - 1, badIndent)];
  return /^[ \t]+#\S/.test(source.slice(end)) ? [say(start, swallowed)] : [];
}

function openingBefore(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Node(_, node) {
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const start = startOf(node);
      if ((quoted || (isCollection(node) && node.flow)) && start !== undefined && start <= offset) opening = start;
    },
  });
  return opening;
}

/** Where a node begins in its text. */
export function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
