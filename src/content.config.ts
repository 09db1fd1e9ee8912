import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { entriesOf } from './authoring/collections.ts';
import { ContentFailure, contentFolder, loadCourse } from './authoring/load.ts';
import { lessonSchema } from './course/lesson.ts';

type Entries = ReturnType<typeof entriesOf>;

/** Hands one list of the checked course to Astro; in dev, again whenever a content file changes. */
function fromCourse(name: keyof Entries): Loader {
  return {
    name: `course-${name}`,
    load: async ({ store, watcher, logger, generateDigest }) => {
      const fill = () => {
        const entries = entriesOf(loadCourse())[name];
        store.clear();
        for (const entry of entries) {
          store.set({ id: entry.id, data: { ...entry }, digest: generateDigest({ ...entry }) });
        }
      };
      fill();
      watcher?.add(contentFolder);
      watcher?.on('change', (file) => {
        if (!/\.(ya?ml|mdx)$/.test(file)) return;
        try {
          fill();
        } catch (error) {
          if (!(error instanceof ContentFailure)) throw error;
          if (name === 'course') logger.error(error.message);
        }
      });
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
