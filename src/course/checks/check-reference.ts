import type { Fault } from '../content-error.ts';
import type { Course } from '../course.ts';
import type { Change, GlossaryEntry, SlideEntry } from '../reference.ts';

type Exists = (name: string) => boolean;
const placeRemedy = '写 模块/课#节，检查拼写';

/** The words for a source id that sources.yaml lacks. */
export function missingSource(source: string) {
  return { problem: `出处“${source}”不在 sources.yaml 里`, remedy: '先在 sources.yaml 里写上这一条' };
}

/** The faults of changes.yaml: sources that do not exist. */
export function checkChanges(changes: readonly Change[], sourceExists: Exists): Fault[] {
  return changes.flatMap((change, at) =>
    change.sources.flatMap((source, place) =>
      sourceExists(source) ? [] : [{ path: [at, 'sources', place], id: change.id, ...missingSource(source) }],
    ),
  );
}

/** The faults of course.yaml's terms against the glossary: terms without entry. */
export function checkTerms({ terms }: Pick<Course, 'terms'>, entries: readonly GlossaryEntry[]): Fault[] {
  return terms.flatMap((id, at) =>
    entries.some((entry) => entry.id === id)
      ? []
      : [{ path: ['terms', at], id, problem: '术语没有条目', remedy: '在 glossary.yaml 里补上 id、term、meaning' }],
  );
}

/** The faults of glossary.yaml: entries without term, places that do not exist. */
export function checkGlossary(
  entries: readonly GlossaryEntry[],
  { terms }: Pick<Course, 'terms'>,
  placeExists: Exists,
): Fault[] {
  return entries.flatMap(({ id, see }, at) => {
    const found: Fault[] = [];
    if (!terms.includes(id)) {
      found.push({ path: [at, 'id'], id, problem: '条目不在 course.yaml 的 terms 里', remedy: '把编号加进 terms' });
    }
    if (see && !placeExists(see)) {
      found.push({ path: [at, 'see'], id, problem: `“${see}”不存在`, remedy: placeRemedy });
    }
    return found;
  });
}

interface Slides {
  course: Pick<Course, 'lecture'>;
  modules: readonly { id: string; slides: readonly number[] }[];
  placeExists: Exists;
}

/** The faults of slides.yaml: places and slides that do not exist, slides that a module treats and the list lacks. */
export function checkSlides(slides: readonly SlideEntry[], { course, modules, placeExists }: Slides): Fault[] {
  const last = course.lecture?.slides ?? Number.POSITIVE_INFINITY;
  const listed = new Set(slides.map(({ slide }) => slide));
  const lacking = modules.flatMap(({ id, slides: treated }) =>
    treated.filter((slide) => !listed.has(slide)).map((slide) => ({ id, slide })),
  );
  return [
    ...slides.flatMap((entry, at) => {
      const id = `第 ${entry.slide} 页`;
      const found: Fault[] = [];
      if ('to' in entry && !placeExists(entry.to)) {
        found.push({ path: [at, 'to'], id, problem: `“${entry.to}”不存在`, remedy: placeRemedy });
      }
      if (entry.slide > last) {
        const remedy = '改页码，或改 course.yaml 的 lecture.slides';
        found.push({ path: [at, 'slide'], id, problem: `讲义只有 ${last} 页`, remedy });
      }
      return found;
    }),
    ...lacking.map(({ id, slide }) => ({
      path: [],
      id: `第 ${slide} 页`,
      problem: `模块 ${id} 写着对应这一页，这里没有`,
      remedy: '补上一条：to 写它去了哪里，或用 omitted 写为什么不收',
    })),
  ];
}
