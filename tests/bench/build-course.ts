import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a build took and made. */
export interface Build {
  seconds: number;
  /** The most memory that the process held, in MB. */
  peak: number;
  /** All files below the output folder. */
  files: number;
  /** Their size, in MB. */
  size: number;
}

/** Builds a course from nothing, folders below the project's own. Throws with the build's words when it fails. */
export function buildCourse(content: string, out: string): Build {
  mkdirSync(`${root}.build/bench`, { recursive: true });
  const peak = `${root}.build/bench/peak-${process.pid}`;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      new URL('report-peak.ts', import.meta.url).href,
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--force',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      // A test runner has a mode of its own; pages are built as they are served.
      env: { ...process.env, NODE_ENV: 'production', COURSE_CONTENT: content, COURSE_OUT: out, BENCH_PEAK: peak },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${content} could not be built\n${stdout}\n${stderr}`);
  const sizes = readdirSync(root + out, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(`${root}${out}/${file}`))
    .flatMap((file) => (file.isFile() ? file.size : []));
  return {
    seconds,
    peak: Number(readFileSync(peak, 'utf8')) / 1024,
    files: sizes.length,
    size: sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20,
  };
}
