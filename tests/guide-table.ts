import { readFileSync, writeFileSync } from 'node:fs';
import { scoreTable, withTable } from './examples/score-table.ts';

/** Writes the table of worked examples into the authors' guide. */
const guide = new URL('../content/README.md', import.meta.url);
writeFileSync(guide, withTable(readFileSync(guide, 'utf8'), scoreTable()));
