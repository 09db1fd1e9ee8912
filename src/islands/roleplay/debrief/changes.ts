import type { Scenario } from '../../../course/scenario.ts';
import type { State } from '../../../roleplay/state.ts';

/** What happened to each meter from one state to another: by how much, or that it stayed. */
export function changes(
  { meters }: Scenario,
  before: State,
  after: State,
): { id: string; label: string; moved: string }[] {
  return Object.entries(meters).map(([id, { label, start }]) => {
    const change = (after.meters[id] ?? start) - (before.meters[id] ?? start);
    return { id, label, moved: change === 0 ? '不变' : ` ${change > 0 ? '+' : '−'}${Math.abs(change)}` };
  });
}
