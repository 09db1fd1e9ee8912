import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Vitest as Stryker starts it: mutation.ts narrows it down to the tests of one folder. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['**/*.test.ts'], testTimeout: 60_000 },
});
