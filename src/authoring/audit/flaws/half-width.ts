const chinese = '[\\p{Script=Han}，。：；？！、“”‘’（）《》【】…]';
const marks = `\\.{2,}|[,.;:?!()"']`;
/** Directly beside Chinese, spaces aside: 12:30, 3.5 and OK! have Latin letters or digits on both sides. */
const beside = new RegExp(`(?<=${chinese}\\s*)(?:${marks})|(?:${marks})(?=\\s*[\\p{Script=Han}“‘（《【])`, 'u');
const fullWidth: Record<string, string> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };
const pairs: Record<string, string> = { '(': '（ ）', ')': '（ ）', '"': '“ ”', "'": '‘ ’' };

/** A half-width punctuation mark in Chinese text. */
export function halfWidth(text: string): { problem: string; remedy: string } | undefined {
  const [mark] = beside.exec(text) ?? [];
  if (!mark) return undefined;
  const wanted = fullWidth[mark] ?? pairs[mark] ?? '……';
  return { problem: `中文里用了半角标点 ${mark}`, remedy: `改成全角的 ${wanted}` };
}
