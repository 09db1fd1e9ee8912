import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const engines = ['assessment', 'roleplay', 'analysis', 'review', 'course'];
const browser = ['islands', 'record', 'settings', ...engines];
const outer = ['lms', 'packaging', 'authoring', 'projection'];

/** What each folder of src may import, besides itself. Folders that do not exist yet have their rule already. */
const arrows: Record<string, string[]> = {
  course: [],
  assessment: ['course'],
  roleplay: ['course'],
  analysis: ['course'],
  review: ['course'],
  record: engines,
  settings: engines,
  islands: [...browser, 'styles'],
  components: [...browser, 'styles'],
  layouts: [...browser, ...outer, 'components', 'styles'],
  pages: [...browser, ...outer, 'components', 'styles', 'layouts'],
  projection: [...browser, 'components', 'styles'],
  lms: ['record', 'course'],
  packaging: ['course'],
  authoring: ['course', 'assessment', 'roleplay', 'analysis'],
  styles: [],
  'content.config.ts': ['authoring', 'course'],
};
/** The packages of pure folders; a folder that is not here may import any. */
const packages: Record<string, RegExp> = {
  course: /^astro\/zod$/,
  assessment: /^$/,
  roleplay: /^$/,
  analysis: /^$/,
  review: /^ts-fsrs$/,
};
const globals =
  'document|window|globalThis|navigator|location|localStorage|sessionStorage|indexedDB|console|fetch|crypto|performance|setTimeout|setInterval|queueMicrotask|requestAnimationFrame';
/** A global's bare name (no property, no key, no word of a text), or a call that asks the clock or chance. */
const impure = new RegExp(
  `(?<![.\\w'"-])(?:${globals})\\b(?!\\s*:|['"-])|\\bprocess\\.|Math\\.random|Date\\.now|new Date\\b(?!\\(\\s*[^)\\s])|(?<!new )\\bDate\\(`,
  'g',
);
// Only after a space: a glob such as modules/*/*.mdx begins no comment.
const comments = /(?<=^|[\s{])\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*/gm;
const importing =
  /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport(?:\.meta\.glob)?\(\s*['"`]([^'"`]+)/g;

const list = (folder: string, kind = /(?<!\.d)\.(ts|tsx|astro|js|mjs)$/) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => kind.test(file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const folderOf = (file: string) => file.split('/')[0] as string;

const files = list('src')
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => {
    const code = read(`src/${file}`).replace(comments, '');
    const imports = [...code.matchAll(importing)].map(([, type, early, later]) => {
      const from = (early ?? later ?? '').replace(/\?.*/, '');
      const target = /^[./]/.test(from) ? join(dirname(file), from) : undefined;
      return { from, target, typeOnly: type !== undefined };
    });
    return { file, folder: folderOf(file), code, imports };
  });
type Source = (typeof files)[number];

/** Every offence against a rule about imports, as `file imports what: why not`. */
const offences = (why: string, offends: (one: Source['imports'][number], source: Source) => boolean) =>
  files.flatMap((source) =>
    source.imports
      .filter((one) => offends(one, source))
      .map(({ from }) => `src/${source.file} imports ${from}: ${why}`),
  );

/** Whether a file of course/ loads zod when it runs, itself or through another. */
function loadsZod(file: string, seen: string[] = []): boolean {
  const imports = files.find((one) => one.file === file)?.imports ?? [];
  return imports.some(({ from, target, typeOnly }) => {
    if (typeOnly || (target && seen.includes(target))) return false;
    return target ? loadsZod(target, [...seen, target]) : /\bzod\b/.test(from);
  });
}

test('src holds the folders of the design and no others', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(({ folder }) => !(folder in arrows)).map(({ file }) => `src/${file}`)).toEqual([]);
});

test('imports run one way', () => {
  const wrong = offences('this folder may not', ({ target }, { folder }) => {
    const other = target && folderOf(target);
    return other !== undefined && other !== folder && !(arrows[folder] ?? []).includes(other);
  });
  expect(wrong).toEqual([]);
});

test('assessment and roleplay meet in authoring only', () => {
  const both = files.filter(({ folder, imports }) => {
    const folders = [folder, ...imports.flatMap(({ target }) => (target ? [folderOf(target)] : []))];
    return folder !== 'authoring' && folders.includes('assessment') && folders.includes('roleplay');
  });
  expect(both.map(({ file }) => `src/${file} imports both`)).toEqual([]);
});

test('pure folders import no package but their own few', () => {
  const wrong = offences('this folder is pure', ({ from, target }, { folder }) => {
    const allowed = packages[folder];
    return allowed !== undefined && target === undefined && !allowed.test(from);
  });
  expect(wrong).toEqual([]);
});

test('pure folders know no page, storage, clock, chance or log', () => {
  const wrong = files
    .filter(({ folder }) => folder in packages)
    .flatMap(({ file, code }) => [...code.matchAll(impure)].map(([word]) => `src/${file} uses ${word}`));
  expect(wrong).toEqual([]);
});

test('zod is loaded by course, authoring and the content config alone: elsewhere schemas are import type', () => {
  const wrong = offences('this loads zod, write import type', ({ from, target, typeOnly }, { folder }) => {
    if (typeOnly || ['course', 'authoring', 'content.config.ts'].includes(folder)) return false;
    return target ? folderOf(target) === 'course' && loadsZod(target) : /\bzod\b|^astro:schema$/.test(from);
  });
  expect(wrong).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const kind = /\.(ts|tsx|astro|js|mjs|css)$/;
  const long = ['src', 'tests']
    .flatMap((folder) => list(folder, kind).map((file) => `${folder}/${file}`))
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long.map(({ file, lines }) => `${file} has ${lines} lines`)).toEqual([]);
});
