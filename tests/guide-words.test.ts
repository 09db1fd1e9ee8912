import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { courseSchema } from '../src/course/course.ts';
import { diagramSchema } from '../src/course/diagram.ts';
import { itemSchema } from '../src/course/item.ts';
import { lessonSchema } from '../src/course/lesson.ts';
import { lessonParts } from '../src/course/lesson-parts.ts';
import { moduleSchema } from '../src/course/module.ts';
import { changeSchema, glossarySchema, slideSchema, sourceSchema } from '../src/course/reference.ts';
import { scenarioSchema } from '../src/course/scenario.ts';
import { brokenExamples, groups } from './examples/broken.ts';
import { chapter, chapters, faultsOf, files, home } from './guide-chapters.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('the messages of the guide', () => {
  test('the one that is explained is told, word for word, once its item is misspelt', () => {
    const shown = chapter('README.md').fences.filter(({ language }) => language === 'text');
    const [message = ''] = shown.map(({ text }) => text.trimEnd());
    const [, lesson = '', misspelt = ''] = /modules\/[^/]+\/(\S+):\d+ .*“(.*)”/.exec(message) ?? [];
    const broken = files[lesson]?.replace(/item="[^"]*"/, `item="${misspelt}"`) ?? '';
    expect(faultsOf({ ...files, [lesson]: broken })).toEqual([message.replace(/^modules\/[^/]+/, home)]);
  });

  const quoted = chapters.flatMap(({ prose }) =>
    prose.split(/^(?=\| 报错)/m).flatMap((table, at) => {
      const rows = at === 0 ? [] : (table.split('\n\n')[0] ?? '').split('\n').slice(2);
      return rows.map((row) => (row.split('|')[1] ?? '').replaceAll('`', '').trim()).filter(Boolean);
    }),
  );
  const told = groups
    .flatMap((group) => brokenExamples(group))
    .flatMap(({ says }) => [...says.matchAll(/〕(.*)/g)].map(([, problem]) => problem ?? ''));

  test('there are some in the tables', () => {
    expect(quoted.length).toBeGreaterThan(15);
  });

  test.each(quoted)('“%s” is what the checks say', (message) => {
    expect(told.filter((problem) => saying(message).test(problem))).not.toEqual([]);
  });

  test('those of the verifier are all there', () => {
    const proved = brokenExamples('plays.yaml').flatMap(({ says }) =>
      [...says.matchAll(/〕(.*)/g)].map(([, problem]) => problem ?? ''),
    );
    expect(proved.length).toBeGreaterThan(10);
    expect(proved.filter((problem) => !quoted.some((message) => saying(message).test(problem)))).toEqual([]);
  });

  function saying(message: string): RegExp {
    return new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+')}`);
  }
});

describe('the guide names nothing that does not exist', () => {
  const backticked = chapters.flatMap((one) => one.quoted);

  test('every command is one, and takes the flag that it is given', () => {
    const commands = chapters.flatMap(({ prose }) => [...prose.matchAll(/npm run (\w+)(?: -- (--\w+))?/g)]);
    expect(commands.length).toBeGreaterThan(1);
    for (const [, command = '', flag] of commands) {
      expect(Object.keys(scripts)).toContain(command);
      const script = (scripts[command] ?? '').replace(/^node /, '');
      if (flag) expect(readFileSync(join(root, script), 'utf8')).toContain(`'${flag}'`);
    }
  });

  test('every key, kind and rule is one of the schemas or an attribute of a part', () => {
    const schemas = [
      ...[courseSchema, moduleSchema, lessonSchema, itemSchema, scenarioSchema, diagramSchema],
      ...[sourceSchema, changeSchema, glossarySchema, slideSchema],
    ];
    const json = JSON.stringify(
      schemas.map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })),
    );
    const attributes = Object.values(lessonParts).flatMap(({ required }): readonly string[] => required);
    const keys = backticked.flatMap((code) => /^([a-zA-Z]+)(?:: .*)?$/.exec(code)?.[1] ?? []);
    expect(keys.length).toBeGreaterThan(20);
    const unknown = keys.filter((key) => !json.includes(`"${key}"`) && !attributes.includes(key));
    expect(unknown).toEqual([]);
  });

  test('every id stands in an example', () => {
    const ids = backticked.filter((code) => /^[a-z]+(?:-[a-z0-9]+)+$/.test(code));
    expect(ids.length).toBeGreaterThan(1);
    const shown = Object.values(files).join('\n');
    expect(ids.filter((id) => !new RegExp(`\\bid: ${id}\\b`).test(shown))).toEqual([]);
  });

  test('every file is one of the course, at its top or in a module', () => {
    const named = backticked.filter((code) => /^[\w-]+\.\w+$/.test(code));
    expect(new Set(named).size).toBeGreaterThan(4);
    const kept = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map((file) =>
      basename(file),
    );
    const missing = named.filter((file) => !kept.includes(file));
    expect(missing).toEqual([]);
  });

  test('every link leads to a file', () => {
    const linked = chapters.flatMap(({ file, prose }) =>
      [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => join(root, 'content', dirname(file), to ?? '')),
    );
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.filter((file) => !existsSync(file))).toEqual([]);
  });
});
