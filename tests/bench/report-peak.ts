import { writeFileSync } from 'node:fs';

/** Loaded into a process before its program: writes the most memory it ever held, in kB, into the file in `BENCH_PEAK`. */
process.on('exit', () => writeFileSync(process.env.BENCH_PEAK ?? '', String(process.resourceUsage().maxRSS)));
