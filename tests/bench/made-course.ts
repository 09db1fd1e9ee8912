import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { scenario, sound } from '../examples/tiny-scenarios.ts';
import { madeItems } from './made-items.ts';
import { madeWords, worded } from './made-words.ts';

/** How large a made course is. A module's texts follow from its number alone: two courses have the same module 7. */
export interface CourseSize {
  modules: number;
  lessons: number;
  sections: number;
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const moduleId = (number: number) => `module-${number}`;
const lessonId = (number: number) => `lesson-${number}`;
const sectionId = (number: number) => `section-${number}`;

const diagram = {
  kind: 'phases',
  title: '一次谈话的先后',
  phases: ['听', '问', '答'].map((label) => ({ label, hint: '不抢话' })),
  groups: [{ label: '要做的', line: 'solid', rows: upTo(3).map((at) => ({ label: `第${at}样`, from: 1, to: at })) }],
  reading: '从左往右看',
};

/** The files of a valid course: a path below the content folder → text. */
export function madeCourse({ modules, lessons, sections }: CourseSize): Record<string, string> {
  const numbers = upTo(modules);
  const course = {
    id: 'made',
    version: '1.0.0',
    language: 'zh-CN',
    title: '生成的课程',
    lead: ['先听', '再说'],
    passMark: 60,
    blueprint: { items: Math.min(10, itemsOf(lessons, sections)), higher: 0.5 },
    parts: upTo(Math.ceil(modules / 10)).map((part) => ({
      title: `第${part}部分`,
      modules: numbers.slice(10 * (part - 1), 10 * part).map(moduleId),
    })),
    competences: [{ id: 'listen', label: '倾听', methods: ['wait'] }],
    methods: [{ id: 'rules', title: '两条', entries: ['wait', 'ask'].map((id) => ({ id, label: id })) }],
    criticalErrors: [{ id: 'overpromise', label: '越权许诺' }],
    terms: ['hum'],
  };
  const top = {
    'course.yaml': course,
    'sources.yaml': [{ id: 'saying', words: '听话听音', status: '待核', note: '俗语' }],
    'glossary.yaml': [{ id: 'hum', term: '低频声', meaning: '嗡嗡响' }],
  };
  return Object.assign(
    Object.fromEntries(Object.entries(top).map(([file, value]) => [file, stringify(value)])),
    ...numbers.map((number) => madeModule(number, lessons, sections)),
  );
}

/** Twice as many items as there are sections, and one of each kind at least. */
function itemsOf(lessons: number, sections: number): number {
  return Math.max(7, 2 * lessons * sections);
}

/** One module; every second has a conversation and a diagram in its first lesson. */
function madeModule(number: number, lessons: number, sections: number): Record<string, string> {
  const words = madeWords(number);
  const objectives = upTo(3).map(() => words(1));
  const rich = number % 2 === 0;
  const items = madeItems(itemsOf(lessons, sections), number).map(({ item }, at) => ({
    ...worded(item, words),
    id: `m${number}-item-${at + 1}`,
    objective: 1 + (at % objectives.length),
    see: `${lessonId(1 + (at % lessons))}#${sectionId(1 + (at % sections))}`,
  }));
  const files: Record<string, unknown> = {
    'module.yaml': {
      ...{ title: `模块${number}`, hook: words(2), summary: words(4), minutes: 5 * lessons },
      ...{ objectives, slides: [] },
    },
    'items.yaml': items,
    ...(rich && { 'talk.diagram.yaml': diagram, [`visit-${number}.scenario.yaml`]: madeTalk(number, words) }),
  };
  const texts = upTo(lessons).map((at) => {
    const asked = items.slice((at - 1) * sections, at * sections).map(({ id }) => id);
    return [`${`${at}`.padStart(2, '0')}-${lessonId(at)}.mdx`, madeLesson(asked, rich && at === 1, words)] as const;
  });
  const all = [...Object.entries(files).map(([file, value]) => [file, stringify(value)] as const), ...texts];
  const folder = `modules/${`${number}`.padStart(3, '0')}-${moduleId(number)}`;
  return Object.fromEntries(all.map(([file, text]) => [`${folder}/${file}`, text]));
}

function madeTalk(number: number, words: (count: number) => string) {
  return { ...worded(scenario(sound), words), id: `visit-${number}`, title: `第${number}次上门` };
}

/** A lesson with a section for each item it asks. */
function madeLesson(asked: string[], drawn: boolean, words: (count: number) => string): string {
  const list = (count: number, length: number) => upTo(count).map(() => `- ${words(length)}`);
  const sections = asked.map((item, at) => [
    `<Section id="${sectionId(at + 1)}" title="${words(1)}">`,
    ...upTo(3).map(() => words(8)),
    ...(at === 0 ? [`门里有<Term id="hum">嗡嗡声</Term>，${words(2)}`, '<Quote source="saying" />'] : []),
    ...(at === 0 && drawn ? ['<Diagram name="talk" />'] : []),
    ['<KeyPoints>', ...list(4, 1), '</KeyPoints>'].join('\n'),
    `<Dialogue>\n<Bad say="${words(2)}" then="${words(2)}" />\n<Good say="${words(2)}" then="${words(2)}" />\n</Dialogue>`,
    ['<Notes>', ...list(2, 3), '</Notes>'].join('\n'),
    `<Check item="${item}" />`,
    '</Section>',
  ]);
  const matter = `---\ntitle: ${words(1)}\nsummary: ${words(2)}\nminutes: 5\nsources: [saying]\npractice: ${words(1)}\n---`;
  return `${[matter, words(6), ...sections.flat()].join('\n\n')}\n`;
}

/** Writes a made course into a folder, in place of what was there. */
export function writeCourse(folder: string, size: CourseSize): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(madeCourse(size))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
