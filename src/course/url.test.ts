import { describe, expect, test } from 'vitest';
import { type Place, parseReference, url } from './url.ts';

const places: [Place, string][] = [
  [{ page: 'map' }, '/'],
  [{ page: 'module', module: 'm' }, '/m/'],
  [{ page: 'lesson', module: 'm', lesson: 'l' }, '/m/l/'],
  [{ page: 'lesson', module: 'm', lesson: 'l', section: 's' }, '/m/l/#s'],
  [{ page: 'quiz', module: 'm' }, '/m/quiz/'],
  [{ page: 'quiz', module: 'm', seed: 7 }, '/m/quiz/?seed=7'],
  [{ page: 'quiz', module: 'm', seed: 0 }, '/m/quiz/?seed=0'],
  [{ page: 'bank', module: 'm' }, '/m/items.json'],
  [{ page: 'roleplay', module: 'm', scenario: 'r' }, '/m/roleplay/r/'],
  [{ page: 'scenario', module: 'm', scenario: 'r' }, '/m/roleplay/r.json'],
  [{ page: 'slides', module: 'm' }, '/m/slides/'],
  [{ page: 'slides', module: 'm', slide: 'l.s' }, '/m/slides/#/l.s'],
  [{ page: 'toolcard' }, '/toolcard/'],
  [{ page: 'methods' }, '/toolcard.json'],
  [{ page: 'sources' }, '/sources/'],
  [{ page: 'glossary' }, '/glossary/'],
  [{ page: 'glossary', term: 't' }, '/glossary/#t'],
  [{ page: 'exam' }, '/exam/'],
  [{ page: 'exam', seed: 7 }, '/exam/?seed=7'],
  [{ page: 'exam', seed: 0 }, '/exam/?seed=0'],
  [{ page: 'pretest' }, '/pretest/'],
  [{ page: 'review' }, '/review/'],
  [{ page: 'review', round: 'today' }, '/review/#today'],
  [{ page: 'record' }, '/record/'],
  [{ page: 'about' }, '/about/'],
];

describe('url', () => {
  test.each(places)('leads from the root to %o', (place, path) => {
    expect(url(place, '/')).toBe(path);
  });

  test('puts every page below the base, with or without its last slash', () => {
    for (const [place, path] of places) {
      expect(url(place, '/course')).toBe(`/course${path}`);
      expect(url(place, '/course/')).toBe(`/course${path}`);
    }
  });

  test('makes relative links for a relative base', () => {
    expect(url({ page: 'module', module: 'm' }, '../..')).toBe('../../m/');
  });
});

describe('parseReference', () => {
  test('takes a lesson without module as one of the module it stands in', () => {
    expect(parseReference('nine-rules', 'listening')).toEqual({ module: 'listening', lesson: 'nine-rules' });
    expect(parseReference('nine-rules#ask', 'listening')).toEqual({
      module: 'listening',
      lesson: 'nine-rules',
      section: 'ask',
    });
  });

  test('takes a named module before the one it stands in', () => {
    expect(parseReference('crisis/first-hour#facts', 'listening')).toEqual({
      module: 'crisis',
      lesson: 'first-hour',
      section: 'facts',
    });
  });

  test.each(['', '#ask', '/ask', 'a/b/c', 'Ask', 'a b', 'a#', 'a#b#c', '课'])('refuses “%s”', (reference) => {
    expect(parseReference(reference, 'm')).toBeUndefined();
  });
});
