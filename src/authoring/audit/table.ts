import { columnsOf, padTo } from '../columns.ts';

/** Rows as lines with aligned columns, two spaces apart and indented: the first column to the left, the others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, at) => padTo(cell, widths[at] ?? 0, at === 0 ? 'after' : 'before'));
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
