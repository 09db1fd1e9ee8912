import { expect, test } from 'vitest';
import { clean } from '../../../tests/examples/audit/flawed.ts';
import { write } from '../../../tests/examples/broken.ts';
import { readAudit } from './read-audit.ts';
import { placesOf } from './sections.ts';

const places = placesOf(readAudit(write(clean)));
const find = (lesson: string, section?: string) =>
  places.find((place) => place.lesson === lesson && place.section === section);

test('each lesson is a place, and each of its sections', () => {
  expect(places.map(({ module, lesson, section }) => [module, lesson, section ?? '-'].join(' '))).toEqual([
    'door knock -',
    'door knock wait',
    'door knock ask',
    'desk queue -',
    'desk queue greet',
  ]);
});

test('a section holds its own words, a lesson those of its opening and all its sections', () => {
  for (const [word, inLesson, inWait, inAsk] of [
    ['炒菜', true, false, false],
    ['猫眼', true, true, false],
    ['钟点', true, false, true],
    ['招呼', false, false, false],
  ] as const) {
    const held = [find('knock'), find('knock', 'wait'), find('knock', 'ask')].map((place) => place?.pieces.has(word));
    expect([word, ...held]).toEqual([word, inLesson, inWait, inAsk]);
  }
});
