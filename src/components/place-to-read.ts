import type { PlaceToRead } from '../course/place-to-read.ts';
import { parseReference } from '../course/url.ts';

interface Outline {
  id: string;
  lessons: readonly { id: string; title: string; sections: readonly { id: string; title: string }[] }[];
}

/** The place that a `see` names, as written in the module `home`. Throws when there is none. */
export function placeToRead(see: string, home: string, modules: readonly Outline[]): PlaceToRead {
  const place = parseReference(see, home);
  const lesson = modules.find(({ id }) => id === place?.module)?.lessons.find(({ id }) => id === place?.lesson);
  const section = lesson?.sections.find(({ id }) => id === place?.section);
  if (!place || !lesson) throw new Error(`no such place to read: "${see}"`);
  return { ...place, title: section?.title ?? lesson.title };
}
