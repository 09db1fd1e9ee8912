import { describe, expect, test } from 'vitest';
import { readCourse } from '../src/authoring/read-course.ts';
import { formatContentError } from '../src/course/content-error.ts';
import { diagramSchema } from '../src/course/diagram.ts';
import { itemSchema } from '../src/course/item.ts';
import { lessonParts } from '../src/course/lesson-parts.ts';
import { base, write } from './examples/broken.ts';
import { scoreTable, withTable } from './examples/score-table.ts';
import { chapter, chapters, faultsOf, fences, files } from './guide-chapters.ts';

const names = chapters.map(({ file }) => file);

describe('the examples of the guide', () => {
  test('are files or pieces of one, parts of a lesson, or what the checks say', () => {
    const others = fences.filter(({ language, name }) => !name && language !== 'mdx');
    expect(new Set(others.map(({ language }) => language))).toEqual(new Set(['text']));
    expect(Object.keys(files).length).toBeGreaterThan(5);
  });

  test('make a module without fault, with the sources, terms and changes of this course', () => {
    expect(faultsOf(files)).toEqual([]);
  });

  test('show every part of a lesson', () => {
    const shown = fences.filter(({ language }) => language === 'mdx').map(({ text }) => text);
    const missing = Object.keys(lessonParts).filter((part) => !new RegExp(`<${part}\\b`).test(shown.join('\n')));
    expect(missing).toEqual([]);
  });

  test('show every kind of question', () => {
    const kinds = itemSchema.options.map(({ shape }) => shape.interaction.value);
    const shown = [...(files['items.yaml'] ?? '').matchAll(/^ {2}interaction: (\w+)$/gm)].map(([, kind]) => kind);
    expect(new Set(shown)).toEqual(new Set(kinds));
  });

  test('show every kind of diagram', () => {
    const kinds = diagramSchema.options.map(({ shape }) => shape.kind.value);
    expect(kinds).toHaveLength(5);
    const shown = Object.values(files).flatMap((text) => /^kind: (\w+)$/m.exec(text)?.[1] ?? []);
    expect(new Set(shown)).toEqual(new Set<string>(kinds));
  });
});

describe('the chapters', () => {
  test.each(names)('%s can be read at one sitting', (name) => {
    expect(chapter(name).text.length).toBeLessThan(9000);
  });

  test.each(names.slice(1))('%s is linked from the entrance, and leads back there', (name) => {
    expect(chapter('README.md').prose).toContain(`](${name})`);
    expect(chapter(name).prose).toContain('](../README.md)');
  });

  test('are no content, but what else stands in their folder would not be read', () => {
    const stray = { 'guide/items.md': '一章', 'guide/items.yaml': '[]', 'guide/more/items.md': '一章' };
    expect(readCourse(write({ ...base, ...stray })).errors.map(formatContentError)).toEqual(
      ['guide/items.yaml:1 〔items〕', 'guide/more/items.md:1 〔items〕'].map(
        (place) =>
          `${place}文件名不对，里面的内容不会被读到\n    改法：改成 course.yaml、sources.yaml、changes.yaml、glossary.yaml、slides.yaml，或删去`,
      ),
    );
  });
});

test('the table of scores is what the examples earn; npm run guide writes it', () => {
  const { text } = chapter('guide/items.md');
  expect(scoreTable().split('\n').length).toBeGreaterThan(9);
  expect(text).toBe(withTable(text, scoreTable()));
});
