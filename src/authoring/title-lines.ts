import { columnsOf, cutTo } from './columns.ts';

/** The sizes a title may have in its box, each with the columns of a line. */
const sizes = [
  { size: 14, columns: 10 },
  { size: 12, columns: 12 },
];
/** What a line is broken between: words, and ideographs with the brackets and stops that cling to them. */
const unbroken = /[\x21-\x7e]+ *|[“‘（《「]*[^\x21-\x7e][”’）》」，。、；：？！…]*/gu;

/** A title as one or two lines that fit a box of a drawing, and their size; what fits in no size is cut. */
export function titleLines(title: string): { size: number; lines: string[] } {
  for (const { size, columns } of sizes) {
    if (linesOf(title, columns).length > 2) continue;
    // Two lines of one length: a last letter alone on a line looks lost.
    let narrow = columns;
    while (narrow > 1 && linesOf(title, narrow - 1, columns).length <= 2) narrow--;
    return { size, lines: columnsOf(title) <= columns ? [title] : linesOf(title, narrow, columns) };
  }
  const { size, columns } = sizes[sizes.length - 1] as (typeof sizes)[number];
  const [first = ''] = linesOf(title, columns);
  return { size, lines: [first, cutTo(title.slice(first.length).trimStart(), columns - 2)] };
}

/** Lines of so many columns; only what is longer than `longest` is broken within. */
function linesOf(title: string, columns: number, longest = columns): string[] {
  const parts = (title.match(unbroken) ?? []).flatMap((word) =>
    columnsOf(word.trimEnd()) > longest ? [...word] : [word],
  );
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines[lines.length - 1];
    if (line !== undefined && columnsOf((line + part).trimEnd()) <= columns) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
