import { expect, test } from 'vitest';
import type { Section } from '../course/lesson.ts';
import { deckOf } from './deck.ts';

const section: Section = { id: 's', title: '节', keyPoints: [], diagrams: [], checks: [], discuss: [], tries: [] };
const lesson = { id: 'l', title: '课', summary: '一句话', sections: [section] };
const module = { id: 'm', number: 7, title: '模块', hook: '问', itemCount: 0, lessons: [lesson], scenarios: [] };
const idsOf = (sections: Section[]) =>
  deckOf({ ...module, lessons: [{ ...lesson, sections }] })
    .flat()
    .map(({ id }) => id);

test('has a title, an agenda, a column for each lesson, and an end', () => {
  const two = { ...module, lessons: [lesson, { ...lesson, id: 'k' }] };
  const columns = deckOf(two).map((column) => column.map(({ id }) => id));
  expect(columns).toEqual([['title'], ['agenda'], ['l', 'l.s'], ['k', 'k.s'], ['end']]);
});

test('gives each diagram, check, task and discussion a slide of its own after the points', () => {
  const full = {
    ...section,
    keyPoints: ['一'],
    diagrams: ['d'],
    checks: ['why', 'how'],
    tries: [{ id: 't', prompt: '写' }],
    discuss: ['问？', '再问？'],
  };
  expect(idsOf([full])).toEqual([
    'title',
    'agenda',
    'l',
    'l.s',
    'l.s.d',
    'l.s.why',
    'l.s.how',
    'l.s.t',
    'l.s.discuss',
    'l.s.discuss-2',
    'end',
  ]);
});

test('tells the slide of a check which item it asks', () => {
  const slides = deckOf({ ...module, lessons: [{ ...lesson, sections: [{ ...section, checks: ['why'] }] }] }).flat();
  expect(slides.find(({ id }) => id === 'l.s.why')).toMatchObject({ face: 'check', item: 'why', lesson: '课' });
});

test('keeps the id of a slide when another section comes before it', () => {
  expect(idsOf([{ ...section, id: 'new' }, section])).toContain('l.s');
});

test('refuses two slides of one id and names it', () => {
  const clash = { ...section, diagrams: ['x'], tries: [{ id: 'x', prompt: '写' }] };
  expect(() => idsOf([clash])).toThrow('the deck of m has two slides "l.s.x"');
  expect(() => deckOf({ ...module, lessons: [{ ...lesson, id: 'end' }] })).toThrow('"end"');
});

test('lists what follows the lessons, and links it on the last slide alone', () => {
  const more = { ...module, itemCount: 3, scenarios: [{ id: 'r', title: '一场演练' }] };
  const rowsOf = (id: string) => {
    const slide = deckOf(more)
      .flat()
      .find((one) => one.id === id);
    return slide?.face === 'rows' ? slide.rows : [];
  };
  expect(rowsOf('agenda')).toEqual([
    { label: '第 1 课', text: '课' },
    { label: '演练', text: '一场演练' },
    { label: '测验', text: '模块测验' },
  ]);
  expect(rowsOf('end').map(({ href }) => href)).toEqual(['/m/roleplay/r/', '/m/quiz/', '/m/']);
});

test('ends with the module alone where nothing follows', () => {
  const end = deckOf(module).flat().pop();
  expect(end).toMatchObject({ id: 'end', rows: [{ text: '模块', href: '/m/' }] });
});
