import type { Section } from '../course/lesson.ts';
import { url } from '../course/url.ts';

/** One projected page. Its id is made of the course's own ids, so that a link to it outlives a new slide before it. */
export type Slide = { id: string; lesson?: string } & (
  | { face: 'cover'; over: string; title: string; lead: string }
  | { face: 'rows'; title: string; rows: { label: string; text: string; href?: string }[] }
  | { face: 'points'; title: string; points: string[] }
  | { face: 'diagram'; name: string }
  | { face: 'check'; item: string }
  | { face: 'ask'; label: string; text: string }
);

interface Outline {
  id: string;
  number: number;
  title: string;
  hook: string;
  itemCount: number;
  lessons: {
    id: string;
    title: string;
    summary: string;
    sections: Section[];
  }[];
  scenarios: { id: string; title: string }[];
}
type Lesson = Outline['lessons'][number];

/**
 * The deck of a module, as columns: what stands alone, and each lesson with its sections below it.
 * Throws when two slides would have one id, since a link could not tell them apart.
 */
export function deckOf(module: Outline): Slide[][] {
  const columns: Slide[][] = [
    [{ id: 'title', face: 'cover', over: `模块 ${module.number}`, title: module.title, lead: module.hook }],
    [agendaOf(module)],
    ...module.lessons.map(slidesOf),
    [endOf(module)],
  ];
  const ids = columns.flat().map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice) throw new Error(`the deck of ${module.id} has two slides "${twice}"`);
  return columns;
}

function agendaOf({ lessons, ...module }: Outline): Slide {
  const rows = lessons.map(({ title }, at) => ({ label: `第 ${at + 1} 课`, text: title }));
  return { id: 'agenda', face: 'rows', title: '这一模块', rows: [...rows, ...afterLessons(module)] };
}

function endOf(module: Outline): Slide {
  const home = { label: '回看', text: module.title, href: url({ page: 'module', module: module.id }) };
  return {
    id: 'end',
    face: 'rows',
    title: '接下来',
    rows: [...afterLessons(module, true), home],
  };
}

/** What follows the lessons; linked where the class goes on from the slide. */
function afterLessons({ id, scenarios, itemCount }: Omit<Outline, 'lessons'>, linked = false) {
  const rows = [
    ...scenarios.map((scenario) => ({
      label: '演练',
      text: scenario.title,
      href: url({ page: 'roleplay', module: id, scenario: scenario.id }),
    })),
    ...(itemCount > 0 ? [{ label: '测验', text: '模块测验', href: url({ page: 'quiz', module: id }) }] : []),
  ];
  return linked ? rows : rows.map(({ label, text }) => ({ label, text }));
}

function slidesOf({ id, title, summary, sections }: Lesson, at: number): Slide[] {
  const lesson = title;
  return [
    { id, lesson, face: 'cover', over: `第 ${at + 1} 课`, title, lead: summary },
    ...sections.flatMap((section): Slide[] => {
      const place = `${id}.${section.id}`;
      return [
        { id: place, lesson, face: 'points', title: section.title, points: section.keyPoints },
        ...section.diagrams.map((name): Slide => ({ id: `${place}.${name}`, lesson, face: 'diagram', name })),
        ...section.checks.map((item): Slide => ({ id: `${place}.${item}`, lesson, face: 'check', item })),
        ...section.tries.map(
          (one): Slide => ({ id: `${place}.${one.id}`, lesson, face: 'ask', label: '试一试', text: one.prompt }),
        ),
        ...section.discuss.map(
          (text, nth): Slide => ({
            id: `${place}.discuss${nth > 0 ? `-${nth + 1}` : ''}`,
            lesson,
            face: 'ask',
            label: '讨论',
            text,
          }),
        ),
      ];
    }),
  ];
}
