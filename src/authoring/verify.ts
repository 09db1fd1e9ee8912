import { ContentFailure, contentFolder } from './load.ts';
import { drawMaps, verifyReport } from './verify-report.ts';

const mapFolder = '.build/maps';

/** `npm run verify`: what is proved of each scenario, with its faults; with `-- --map` each is drawn as well. */
const unknown = process.argv.slice(2).filter((flag) => flag !== '--map');
if (unknown.length > 0) {
  console.error(`不认识 ${unknown.join(' ')}；要画路线图，写 npm run verify -- --map`);
  process.exitCode = 1;
} else {
  try {
    const { lines, failed, proofs } = verifyReport(contentFolder);
    console.log(lines.join('\n'));
    if (process.argv.includes('--map')) {
      for (const file of drawMaps(proofs, mapFolder)) console.log(`路线图：${file}`);
    }
    if (failed) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof ContentFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
