/** A number of the table: what it says, in which unit, and what it is held against, if anything. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** A budget or a target in the same unit, which the value should not exceed. */
  most?: number;
}

/** What was measured of one thing. */
export interface Row {
  name: string;
  figures: Figure[];
}

const said = (value: number) =>
  value.toFixed(Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const cell = ({ what, value, unit, most }: Figure) => {
  const limit = most === undefined ? [] : [`of ${most}`];
  // Rounded, a little too much would look like just enough.
  return [what, said(value), ...limit, unit, most !== undefined && value > most && '(over)'].filter(Boolean).join(' ');
};

/** Rows as lines, in columns. */
export function tableOf(rows: readonly Row[]): string[] {
  const lines = rows.map(({ name, figures }) => [name, ...figures.map(cell)]);
  const widths: number[] = [];
  for (const line of lines)
    line.forEach((text, at) => {
      widths[at] = Math.max(widths[at] ?? 0, text.length);
    });
  return lines.map((line) =>
    line
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}
