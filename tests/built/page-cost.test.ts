import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCourse } from '../bench/build-course.ts';
import { writeCourse } from '../bench/made-course.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Courses that differ in nothing but how many modules they have. */
const small = { modules: 10, lessons: 1, sections: 1 };
const large = { ...small, modules: 200 };
const pages = {
  module: 'module-4/',
  lesson: 'module-4/lesson-1/',
  quiz: 'module-4/quiz/',
  'role-play': 'module-4/roleplay/visit-4/',
  deck: 'module-4/slides/',
};

const folderOf = ({ modules }: typeof small) => `.build/bench/modules-${modules}`;
const outOf = (course: typeof small) => `${folderOf(course)}-out`;

/** The bytes after gzip -9 of a page, of the scripts that it or they name, and of the data that these fetch. */
function costOf(course: typeof small, address: string): Record<'html' | 'js' | 'data', number> {
  const folder = `${root}${outOf(course)}/`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const seen = new Set([`${address}index.html`]);
  const cost = { html: 0, js: 0, data: 0 };
  for (const file of seen) {
    const text = readFileSync(folder + file, 'utf8');
    const kind = file.endsWith('.html') ? 'html' : file.endsWith('.js') ? 'js' : 'data';
    cost[kind] += gzipSync(text, { level: 9 }).length;
    for (const [name] of kind === 'data' ? [] : text.matchAll(/[\w/.-]+\.js(?:on)?\b/g)) {
      const path = name.replace(/^\.?\//, '');
      const named = files.find((one) => one === path || one === `_astro/${path}`);
      if (named) seen.add(named);
    }
  }
  return cost;
}

describe('a page of a course of 200 modules weighs what it weighs in one of 10', () => {
  beforeAll(() => {
    for (const course of [small, large]) {
      writeCourse(root + folderOf(course), course);
      buildCourse(folderOf(course), outOf(course));
    }
  }, 600_000);

  test.each(Object.entries(pages))('%s', (_, address) => {
    const few = costOf(small, address);
    const many = costOf(large, address);
    expect(few.html).toBeGreaterThan(1000);
    expect(few.js).toBeGreaterThan(1000);
    for (const kind of ['html', 'js', 'data'] as const) {
      expect(Math.abs(many[kind] - few[kind]), `${kind}: ${few[kind]} and ${many[kind]} bytes`).toBeLessThanOrEqual(
        0.02 * few[kind],
      );
    }
  });
});
