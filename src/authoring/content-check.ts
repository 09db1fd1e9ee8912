import type { AstroIntegration } from 'astro';
import { ContentFailure, loadCourse } from './load.ts';

/** Checks all content before anything is rendered: a build stops with the list, the dev server goes on and shows it. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        try {
          loadCourse();
        } catch (error) {
          if (!(error instanceof ContentFailure)) throw error;
          logger.error(error.message);
          if (command === 'build') process.exit(1);
        }
      },
    },
  };
}
