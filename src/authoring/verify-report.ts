import { mkdirSync, writeFileSync } from 'node:fs';
import { type ContentError, formatContentError, formatContentErrors } from '../course/content-error.ts';
import { requireFolder } from './load.ts';
import type { Proof } from './prove-play.ts';
import { readCourse } from './read-course.ts';
import { scenarioSvg } from './scenario-svg.ts';
import { verifyDetails, verifyTable } from './verify-table.ts';

const toLines = (error: ContentError) => formatContentError(error).split('\n');

/** What `npm run verify` says, whether anything is wrong, and the scenarios that could be searched. */
export interface VerifyReport {
  lines: string[];
  failed: boolean;
  proofs: Proof[];
}

/**
 * Searches the scenarios of a course, faulty or not; those with a fault of writing cannot be searched and are among what
 * must be mended first. Throws a ContentFailure when there is no such folder.
 */
export function verifyReport(root: string): VerifyReport {
  requireFolder(root);
  const { errors, proofs } = readCourse(root);
  const others = errors.filter((error) => !proofs.some((proof) => proof.errors.includes(error)));
  const lines = [
    ...(others.length > 0 ? [...formatContentErrors(others).split('\n'), '写法有错的演练，改好了才查得了。', ''] : []),
    ...(proofs.length > 0 ? verifyTable(proofs) : ['没有查到演练。']),
    ...proofs.flatMap((proof) => ['', ...verifyDetails(proof), ...proof.errors.flatMap(toLines)]),
    '',
    errors.length > 0 ? `共有 ${errors.length} 处要改。` : '没有发现问题。',
  ];
  return { lines, failed: errors.length > 0, proofs };
}

/** Draws each scenario into a file of the folder; says which. */
export function drawMaps(proofs: readonly Proof[], folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return proofs.map(({ module, scenario, found }) => {
    const file = `${folder}/${module}-${scenario.id}.svg`;
    const shares = new Map(found.endings.map(({ node, share }) => [node, share]));
    writeFileSync(file, scenarioSvg(scenario, shares));
    return file;
  });
}
