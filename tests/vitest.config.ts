import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Two projects: `unit` needs nothing built; `built` reads the built sites. */
export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'unit', testTimeout: 60_000, include: ['src/**/*.test.ts', 'tests/*.test.ts'] } },
      { root, test: { name: 'built', testTimeout: 60_000, include: ['tests/built/*.test.ts'] } },
    ],
  },
});
