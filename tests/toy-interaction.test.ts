import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** A copy of src in which a toy interaction is added: what a new one takes, and that nothing else knows of it. */
const root = fileURLToPath(new URL('..', import.meta.url));
const toy = `${root}tests/examples/toy/`;
const copy = `${root}.build/toy-src/`;
const added = { 'scale.ts': 'assessment/scale.ts', 'Scale.tsx': 'islands/item/Scale.tsx' };
const lines = parse(readFileSync(`${toy}lines.yaml`, 'utf8')) as { file: string; before: string; add: string }[];
const schema = 'course/item.ts';
const tables = [...new Set(lines.map(({ file }) => file).filter((file) => file !== schema))].sort();

function addTo(file: string): void {
  let text = readFileSync(copy + file, 'utf8');
  for (const { before, add } of lines.filter((line) => line.file === file)) {
    if (text.split(before).length !== 2) throw new Error(`“${before}” does not stand once in src/${file}`);
    text = text.replace(before, () => add + before);
  }
  writeFileSync(copy + file, text);
}

/** What stands on Astro's own modules: these have types only while it runs, and `astro check` sees to them. */
const onAstro = /astro:content|\.astro'|course-data\.ts/;

/** The files of the copy in which the types do not fit. */
function misfits(): string[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const options = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, { noEmit: true }, host)?.options ?? {};
  const rootNames = ts.sys
    .readDirectory(copy, ['.ts', '.tsx'], ['**/*.test.ts'])
    .filter((file) => !onAstro.test(readFileSync(file, 'utf8')));
  const found = ts.getPreEmitDiagnostics(ts.createProgram({ rootNames, options }));
  return found.map(({ file }) => relative(copy, file?.fileName ?? '').replaceAll('\\', '/'));
}

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(`${root}src`, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

test('once its schema is there, the types name every place that a new interaction needs, and no other', () => {
  addTo(schema);
  expect([...new Set(misfits())].sort()).toEqual(tables);
});

describe('with these places filled', () => {
  beforeAll(() => {
    for (const [from, to] of Object.entries(added)) cpSync(toy + from, copy + to);
    for (const file of tables) addTo(file);
  });
  const item = { id: 'q', interaction: 'scale', level: 'apply', objective: 1, see: 'l#s', stem: '?', to: 5, key: 4 };
  const load = (file: string) => import(/* @vite-ignore */ `${copy}${file}`);

  test('it is read, checked, graded, put in words and shown like any other', async () => {
    const { itemSchema } = await load('course/item.ts');
    const read = itemSchema.parse({ ...item, explanation: '!' });
    const { checkBank } = await load('course/checks/check-bank.ts');
    const course = { objectives: 1, placeExists: () => true, elsewhere: new Map() };
    expect(checkBank([read], course)).toEqual([]);
    expect(checkBank([{ ...read, key: 9 }], course)).toMatchObject([{ path: [0, 'key'], id: 'q' }]);
    const { grade } = await load('assessment/grade.ts');
    expect(grade(read, '3')).toMatchObject({ score: 0.75, verdict: 'partial' });
    const { ruleOf } = await load('islands/item/words.ts');
    expect(ruleOf(read)).toBe('离得越近，得分越多');
    const { bodyFor, loadBodies } = await load('islands/item/body.ts');
    expect(bodyFor(read, await loadBodies(['scale'])).name).toBe('Scale');
  });
});
