import { type AuditedCourse, standsIn } from './read-audit.ts';
import { contentShingles } from './shingles.ts';

/** A section, or a whole lesson, by the words that stand in it. */
export interface PlaceWords {
  module: string;
  lesson: string;
  section?: string;
  pieces: ReadonlySet<string>;
}

/** All lessons and sections of a course. */
export function placesOf({ modules, passages }: Pick<AuditedCourse, 'modules' | 'passages'>): PlaceWords[] {
  return modules.flatMap((module) => {
    const inModule = passages.filter(({ file }) => file.endsWith('.mdx') && standsIn(file, module));
    const wordsOf = (inPlace: (id: string) => boolean) =>
      contentShingles(inModule.flatMap(({ id, text }) => (inPlace(id) ? text : [])).join('\n'));
    return module.lessons.flatMap(({ id: lesson, sections }): PlaceWords[] => [
      { module: module.id, lesson, pieces: wordsOf((id) => id.split('#')[0] === lesson) },
      ...sections.map(({ id: section }) => {
        return { module: module.id, lesson, section, pieces: wordsOf((id) => id === `${lesson}#${section}`) };
      }),
    ]);
  });
}
