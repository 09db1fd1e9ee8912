import type { Fault } from '../content-error.ts';
import type { Course } from '../course.ts';
import type { CourseTree } from '../outline.ts';
import { placeExists } from '../outline.ts';
import type { Change, GlossaryEntry, SlideEntry } from '../reference.ts';
import { parseReference } from '../url.ts';
import { repeated } from './duplicates.ts';

/** The faults of course.yaml against the module folders that exist. */
export function checkCourse(course: Course, folders: readonly string[]): Fault[] {
  const found: Fault[] = [];
  const add = (path: Fault['path'], id: string, problem: string, remedy: string) =>
    found.push({ path, id, problem, remedy });
  const listed = course.parts.flatMap(({ modules }, part) => modules.map((id, at) => ({ id, part, at })));
  for (const { id, part, at } of listed) {
    if (!folders.includes(id)) {
      add(['parts', part, 'modules', at], id, '模块没有文件夹', `建 modules/编号-${id}/，或从 parts 里删去`);
    }
  }
  for (const folder of folders) {
    if (!listed.some(({ id }) => id === folder)) {
      add(['parts'], folder, '模块文件夹没有写进 course.yaml 的 parts', `在某一部分的 modules 里加上 ${folder}`);
    }
  }
  for (const { at, id } of repeated(listed, (one) => one.id)) {
    const place = listed[at] as (typeof listed)[number];
    add(['parts', place.part, 'modules', place.at], id, '模块在 parts 里出现两次', '只留一处');
  }
  const methods = course.methods.flatMap(({ entries }, group) =>
    entries.map(({ id }, at) => ({ id, path: ['methods', group, 'entries', at, 'id'] })),
  );
  for (const { at, id } of repeated(methods, (one) => one.id)) {
    add(methods[at]?.path ?? [], id, '方法编号重复', '每条方法用不同的编号');
  }
  course.competences.forEach((competence, at) => {
    competence.methods.forEach((method, place) => {
      if (!methods.some(({ id }) => id === method)) {
        add(['competences', at, 'methods', place], competence.id, `方法“${method}”不在 methods 里`, '写清单里有的编号');
      }
    });
  });
  return found;
}

/** The faults of changes.yaml: sources that do not exist. */
export function checkChanges(changes: readonly Change[], sources: readonly { id: string }[]): Fault[] {
  return changes.flatMap((change, at) =>
    change.sources.flatMap((source, place) =>
      sources.some(({ id }) => id === source)
        ? []
        : [{ path: [at, 'sources', place], id: change.id, ...missingSource(source) }],
    ),
  );
}

/** The words for a source id that sources.yaml lacks. */
export function missingSource(source: string) {
  return { problem: `出处“${source}”不在 sources.yaml 里`, remedy: '先在 sources.yaml 里写上这一条' };
}

/** The faults of glossary.yaml: terms without entry, entries without term, places that do not exist. */
export function checkGlossary(entries: readonly GlossaryEntry[], { course, modules }: CourseTree): Fault[] {
  const missing = course.terms.filter((term) => !entries.some(({ id }) => id === term));
  return [
    ...missing.map((id) => ({
      path: [],
      id,
      problem: '术语没有条目',
      remedy: '在 glossary.yaml 里补上 id、term、meaning',
    })),
    ...entries.flatMap((entry, at) => {
      const found: Fault[] = [];
      if (!course.terms.includes(entry.id)) {
        found.push({
          path: [at, 'id'],
          id: entry.id,
          problem: '条目不在 course.yaml 的 terms 里',
          remedy: '把编号加进 terms',
        });
      }
      const place = entry.see && parseReference(entry.see, '');
      if (entry.see && !(place && placeExists(modules, place))) {
        found.push({ path: [at, 'see'], id: entry.id, problem: `“${entry.see}”不存在`, remedy: '写 模块/课#节' });
      }
      return found;
    }),
  ];
}

/** The faults of slides.yaml: places that do not exist. */
export function checkSlides(slides: readonly SlideEntry[], modules: CourseTree['modules']): Fault[] {
  return slides.flatMap((entry, at) => {
    if (!('to' in entry)) return [];
    const place = parseReference(entry.to, '');
    return place && placeExists(modules, place)
      ? []
      : [{ path: [at, 'to'], id: `第 ${entry.slide} 页`, problem: `“${entry.to}”不存在`, remedy: '写 模块/课#节' }];
  });
}
