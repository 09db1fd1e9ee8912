import { readFileSync, writeFileSync } from 'node:fs';
import { scoreTable, withTable } from './examples/score-table.ts';

/** Writes the table of worked examples into the chapter of the authors' guide on questions. */
const guide = new URL('../content/guide/items.md', import.meta.url);
writeFileSync(guide, withTable(readFileSync(guide, 'utf8'), scoreTable()));
