import { defineCollection } from 'astro:content';
import { resolve, sep } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { entriesOf } from './authoring/collections.ts';
import { ContentFailure, contentFolder, loadCourse } from './authoring/load.ts';
import { lessonSchema } from './course/lesson.ts';

type Entries = ReturnType<typeof entriesOf>;

/** What the collections take their entries from, read once for all of them, and how each takes them. */
let entries: Entries | undefined;
const fills = new Map<keyof Entries, (entries: Entries) => void>();

function read(): Entries {
  entries = entriesOf(loadCourse());
  return entries;
}

/** In dev: reads the course again when one of its files has come, changed or gone, once for all that happens together. */
function follow(watcher: NonNullable<LoaderContext['watcher']>, logger: LoaderContext['logger']): void {
  const folder = resolve(contentFolder);
  let timer: NodeJS.Timeout | undefined;
  const reread = () => {
    try {
      const latest = read();
      for (const fill of fills.values()) fill(latest);
      logger.info('已重新读取课程内容');
    } catch (error) {
      if (!(error instanceof ContentFailure)) throw error;
      logger.error(error.message);
    }
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (file) => {
      if (!resolve(file).startsWith(folder + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(reread, 50);
    });
  }
}

/** Hands one list of the checked course to Astro. */
function fromCourse(name: keyof Entries): Loader {
  return {
    name: `course-${name}`,
    load: async ({ store, watcher, logger, generateDigest }) => {
      const fill = ({ [name]: list }: Entries) => {
        store.clear();
        for (const entry of list) {
          store.set({ id: entry.id, data: { ...entry }, digest: generateDigest({ ...entry }) });
        }
      };
      fills.set(name, fill);
      fill(entries ?? read());
      if (watcher && name === 'course') follow(watcher, logger);
    },
  };
}

/** The data was checked before it came here; the schema only carries the type. */
const collection = <Name extends keyof Entries>(name: Name) =>
  defineCollection({ loader: fromCourse(name), schema: z.custom<Entries[Name][number]>(() => true) });

export const collections = {
  course: collection('course'),
  modules: collection('modules'),
  items: collection('items'),
  scenarios: collection('scenarios'),
  diagrams: collection('diagrams'),
  sources: collection('sources'),
  changes: collection('changes'),
  glossary: collection('glossary'),
  slides: collection('slides'),
  lessons: defineCollection({
    loader: glob({
      base: contentFolder,
      pattern: 'modules/*/*.mdx',
      generateId: ({ entry }) =>
        entry
          .replace(/^modules\/\d+-/, '')
          .replace(/\/\d+-/, '/')
          .replace(/\.mdx$/, ''),
    }),
    schema: lessonSchema,
  }),
};
