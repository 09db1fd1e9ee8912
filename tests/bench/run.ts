import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { builds } from './builds.ts';
import { checks } from './checks.ts';
import { guessing } from './guessing.ts';
import { hostile } from './hostile.ts';
import { killed } from './killed.ts';
import { pages } from './pages.ts';
import { type Row, tableOf } from './row.ts';
import { speed } from './speed.ts';
import { verifier } from './verifier.ts';

interface Section {
  about: string;
  measure: () => Row[] | Promise<Row[]>;
}

const sections: Record<string, Section> = {
  pages: {
    about: 'the built course: kB after gzip -9, of the budget; requests without a click',
    measure: pages,
  },
  checks: {
    about: 'from navigation to an answered press: CPU 4 times slower, 1.6 Mbps, 150 ms, nothing cached, median of 5',
    measure: checks,
  },
  builds: {
    about: 'made courses, built from nothing; “a lesson” beside one of the ten',
    measure: builds,
  },
  engines: {
    about: 'blind guessing in percent of the points; times as medians, beside a plain loop over the same things',
    measure: () => [...guessing(), ...speed(), ...verifier()],
  },
  hostile: {
    about: 'imports that mean harm: none changes anything, throws but the named error, or takes a second',
    measure: hostile,
  },
  killed: {
    about: 'tabs whose process ends while they are answered in; what had been answered has to be there',
    measure: killed,
  },
};

/**
 * Figures, not tests: one table on the screen and one JSON file. Nothing here fails for being slow or large. Times are of
 * this machine and of what else it does; its load is told with them.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}

const report = '.build/bench.json';
const machine = { node: process.version, platform: process.platform, processors: cpus().length };
const results: Record<string, { load: number; seconds: number; rows: Row[] }> = {};
for (const [name, { about, measure }] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const load = loadavg()[0] ?? 0;
  const started = performance.now();
  const rows = await measure();
  const seconds = (performance.now() - started) / 1000;
  results[name] = { load, seconds, rows };
  console.log(`\n── ${name}: ${about}`);
  console.log(`   ${seconds.toFixed(0)} s, load before it ${load.toFixed(1)} on ${machine.processors} processors\n`);
  console.log(tableOf(rows).join('\n'));
}
const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(`${root}.build`, { recursive: true });
writeFileSync(root + report, `${JSON.stringify({ machine, sections: results }, undefined, 2)}\n`);
console.log(`\n${report}`);
