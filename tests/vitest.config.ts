import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two projects: `unit` needs nothing built; `built` reads the built sites. */
export default defineConfig({
  root,
  // Said here too: a copy of src made by a test has no tsconfig.json that the compiler would find.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { root, test: { name: 'unit', testTimeout: 60_000, include: ['src/**/*.test.ts', 'tests/*.test.ts'] } },
      { root, test: { name: 'built', testTimeout: 60_000, include: ['tests/built/*.test.ts'] } },
    ],
  },
});
