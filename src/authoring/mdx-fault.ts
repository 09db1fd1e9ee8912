/** What keeps a lesson from being read, in an author's words. */
export interface MdxFault {
  line: number;
  problem: string;
  remedy: string;
}

/** What the MDX parser throws: a `VFileMessage`, of which only this is used. */
interface ParserMessage {
  reason: string;
  ruleId?: string;
  source?: string;
  line?: number;
}

export const importFault = { problem: '课文里写了 import 或 export', remedy: '删去；课文可用的部件不用引入' };
export const expressionFault = { problem: '课文里写了花括号', remedy: '删去花括号，只写文字和部件' };
const example = '属性写成 名字="文字"';

/** Turns what the parser threw into words and the line to mend. Anything that is no parser's message is thrown again. */
export function mdxFault(thrown: unknown, body: string): MdxFault {
  const { reason, ruleId, source, line = 1 } = thrown as ParserMessage;
  if (reason === undefined || ruleId === undefined) throw thrown;
  if (ruleId === 'end-tag-mismatch') return unclosed(reason, line);
  if (source === 'micromark-extension-mdxjs-esm') return { line: importLine(body, line), ...importFault };
  if (source === 'micromark-extension-mdx-expression') return { line, ...expressionFault };
  if (ruleId === 'unexpected-closing-slash') {
    return { line, problem: '结束标签前面没有开始标签', remedy: '删去它，或补上前面的开始标签' };
  }
  const halfQuoted = lineOfOpenQuote(body, line);
  if (halfQuoted) return { line: halfQuoted, problem: '标签里的引号没有成对', remedy: example };
  if (ruleId === 'unexpected-eof') return { line, problem: '标签没有写完', remedy: '补上 >；没有内容的部件以 /> 结尾' };
  return { line, ...characterFault(reason) };
}

/** The reason names the character: "Unexpected character `“` (U+201C) before attribute value, expected …". */
function characterFault(reason: string): { problem: string; remedy: string } {
  const character = /character `(.*?)` \(/u.exec(reason)?.[1] ?? '';
  if (character === '!') {
    return { problem: '课文里写了 <!-- 注释 -->', remedy: '删去；给教员看的话写进 <Notes>' };
  }
  if (/[“”‘’＂]/u.test(character)) {
    return { problem: `标签里用了全角引号 ${character}`, remedy: `${example}，引号用半角` };
  }
  if (reason.includes('before attribute value')) return { problem: '属性的值没有加引号', remedy: example };
  return {
    problem: `标签里不该有“${character}”`,
    remedy: `${example}；正文里的小于号写成“小于”或 &lt;`,
  };
}

/** The reason names tags and where they open: "`</A>`, expected corresponding closing tag for `<B>` (3:1-3:12)". */
function unclosed(reason: string, line: number): MdxFault {
  const [first = '', second] = [...reason.matchAll(/`<\/?([^`>]*)>`/g)].map(([, name]) => name);
  const opened = Number(/\((\d+):/.exec(reason)?.[1] ?? line);
  if (/`(?:paragraph|listItem|blockQuote|heading)`/i.test(reason)) {
    const remedy = '开始标签和结束标签各占一行，前后空一行；没有内容的部件以 /> 结尾';
    return { line: opened, problem: `<${first}> 在这一段里没有关上`, remedy };
  }
  const open = second ?? first;
  const met = second === undefined ? '' : `，第 ${line} 行就写了 </${first}>`;
  const remedy = `在它的内容后面写 </${open}>；没有内容的部件以 /> 结尾`;
  return { line: opened, problem: `<${open}> 没有关上${met}`, remedy };
}

/** The parser names the line on which the statement cannot go on; the author's slip is on the line where it began. */
function importLine(body: string, line: number): number {
  const before = body.split('\n').slice(0, line);
  const starts = before.flatMap((text, at) => (/^(?:import|export)\b/.test(text) ? [at + 1] : []));
  return starts[starts.length - 1] ?? line;
}

/** The first line, up to the one that upset the parser, that is a whole tag but for one quotation mark. */
function lineOfOpenQuote(body: string, line: number): number | undefined {
  const lines = body.split('\n').slice(0, line);
  const at = lines.findIndex((text) => /^\s*<.*>\s*$/.test(text) && (text.match(/"/g) ?? []).length % 2 === 1);
  return at < 0 ? undefined : at + 1;
}
