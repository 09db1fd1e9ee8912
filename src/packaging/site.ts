import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicy } from './policy.ts';

/** The last hand on the built pages. */
export function packaging(): AstroIntegration {
  return {
    name: 'packaging',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const page = join(root, file);
          writeFileSync(page, narrowPolicy(readFileSync(page, 'utf8')));
        }
      },
    },
  };
}
