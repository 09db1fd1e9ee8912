import { audit } from './audit/audit.ts';
import { ContentFailure, contentFolder } from './load.ts';

/** `npm run audit`: whether banks and scenarios can be guessed, and the flaws that a machine can see. */
try {
  const { report, faults } = audit(contentFolder);
  console.log(report);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
