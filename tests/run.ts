import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { sites } from './sites.ts';

interface Count {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}.build`;

/**
 * Runs a command line of the project's own tools; its output goes straight to the screen. On Windows the tools are
 * scripts that only a shell starts: no word of a line may need quotes.
 */
function runs(line: string, env: Record<string, string> = {}): boolean {
  return spawnSync(line, { shell: true, cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

const one = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed) });

/** Runs a test runner and counts from its report; a runner that dies without one counts as a failure. */
function counted(line: string, report: string, read: (json: never) => Count): Count {
  rmSync(`${reports}/${report}`, { force: true });
  const passed = runs(line);
  try {
    const count = read(JSON.parse(readFileSync(`${reports}/${report}`, 'utf8')) as never);
    return passed || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return one(false);
  }
}

const vitest = (project: string) =>
  counted(
    `vitest run --config tests/vitest.config.ts --project ${project} --reporter default --reporter json --outputFile.json .build/${project}.json`,
    `${project}.json`,
    ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
  );

const builds = () =>
  Object.values(sites)
    .map(({ content, out }) => one(runs('astro build', { COURSE_CONTENT: content, COURSE_OUT: out })))
    .reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));

function browser(): Count {
  rmSync(`${reports}/visited`, { recursive: true, force: true });
  process.env.CHROMIUM = ensureChromium();
  return counted(
    'playwright test --config tests/playwright.config.ts',
    'browser.json',
    ({ stats }: { stats: { expected: number; flaky: number; unexpected: number; skipped: number } }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + stats.skipped,
    }),
  );
}

const steps: Record<string, () => Count> = {
  // package.json overrides @emnapi/runtime for this step: the compiler behind it needs 1.x and asks for any version.
  types: () => one(runs('astro check --minimumSeverity hint')),
  lint: () => one(runs('biome check --config-path=tests/lint.json --error-on-warnings .')),
  content: () => one(runs('node src/authoring/check.ts')),
  audit: () => one(runs('node src/authoring/audit.ts')),
  unit: () => vitest('unit'),
  build: builds,
  built: () => vitest('built'),
  browser,
};

mkdirSync(reports, { recursive: true });
const wanted = process.argv.slice(2);
const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { passed, failed } = step();
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
