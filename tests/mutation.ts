import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/**
 * Breaks the engines' code in every small way, one at a time, and counts how often their own tests notice. Takes the
 * folders to break, or breaks all of them. The score is stricter than Stryker's: what ran into a time limit, was never run
 * or was told to be left alone has survived.
 */
const folders = ['src/assessment', 'src/roleplay', 'src/review', 'src/record'];
const least = 90;

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !folders.includes(name));
if (unknown.length > 0) throw new Error(`no such folder: ${unknown.join(', ')}; there are ${folders.join(', ')}`);

for (const folder of wanted.length > 0 ? wanted : folders) {
  const results = await new Stryker({
    configFile: 'tests/stryker.json',
    mutate: [`${folder}/**/*.ts`, '!**/*.test.ts'],
    vitest: { dir: folder },
    jsonReporter: { fileName: `.build/mutation/${folder}.json` },
  }).runMutationTest();
  const valid = results.filter(({ status }) => status !== 'CompileError' && status !== 'RuntimeError');
  const survivors = valid.filter(({ status }) => status !== 'Killed');
  const percent = (100 * (valid.length - survivors.length)) / valid.length;

  console.log(`\n${folder}: ${valid.length - survivors.length} of ${valid.length} killed, ${percent.toFixed(1)} %`);
  for (const { fileName, location, status, mutatorName, replacement = '' } of survivors) {
    const place = `${relative(root, fileName)}:${location.start.line}`;
    console.log(`  ${place} ${status}, ${mutatorName}: ${replacement.replace(/\s+/g, ' ')}`);
  }
  if (!(percent >= least)) process.exitCode = 1;
}
