import { endedPlays } from './progress.ts';
import type { LearningRecord, PlaythroughRecord } from './shape.ts';

/** Whether a step may be taken back: not in the first playthrough of a scenario, which is the one that counts as first. */
export function mayUndo(record: LearningRecord, { id, scenario }: PlaythroughRecord): boolean {
  return endedPlays(record, scenario).some((one) => one.id !== id && !one.practice);
}

/** A playthrough with its last step taken back; from now on it is practice. */
export function withoutLast(playthrough: PlaythroughRecord): PlaythroughRecord {
  return { ...playthrough, choices: playthrough.choices.slice(0, -1), practice: true };
}

/** A new playthrough that goes on from before a step, from 0, of an earlier one; it is practice. */
export function fromStep(
  { scenario, seed, choices }: PlaythroughRecord,
  step: number,
  id: string,
  startedAt: number,
): PlaythroughRecord {
  return { id, scenario, seed, startedAt, choices: choices.slice(0, step), practice: true };
}
