import type { ContentError } from '../course/content-error.ts';
import type { Scenario } from '../course/scenario.ts';
import { TooManyStates } from '../roleplay/explore.ts';
import { type Verification, verify } from '../roleplay/verify.ts';
import { tellPlayFault, tellTooManyStates } from './play-fault.ts';
import type { ContentReader } from './read-content.ts';
import type { YamlFile } from './yaml-file.ts';

/** A scenario that could be searched, what was found, and what its author is told of it. */
export interface Proof {
  module: string;
  scenario: Scenario;
  found: Verification;
  errors: ContentError[];
}

/** Searches a scenario in which the content checks found no fault, and reports what is wrong; none where it is too large. */
export function provePlay(
  reader: ContentReader,
  file: YamlFile,
  scenario: Scenario,
  { module, passMark }: { module: string; passMark: number },
): Proof[] {
  try {
    const found = verify(scenario, passMark);
    const faults = found.faults.map((fault) => tellPlayFault(scenario, fault));
    return [{ module, scenario, found, errors: reader.report(file, faults) }];
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    reader.report(file, [tellTooManyStates(scenario)]);
    return [];
  }
}
