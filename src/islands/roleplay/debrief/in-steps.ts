import type { TimelineStep } from '../../../roleplay/debrief.ts';
import { type MethodUse, methodUse } from '../../../roleplay/method-use.ts';

/** The words for how a method was used, in the order in which they are told. */
export const useNames = { used: '用到', misused: '用反', missed: '错过' } as const;

/** How often methods were used, gone against and missed; nothing where no step had to do with them. */
export function inSteps(use: MethodUse): string {
  return (['used', 'misused', 'missed'] as const)
    .filter((way) => use[way].length > 0)
    .map((way) => `${useNames[way]} ${use[way].length} 步`)
    .join('，');
}

/** The steps that used, missed or went against any of these methods: a step may do one with one and another with another. */
export function useOfAny(timeline: readonly TimelineStep[], methods: readonly string[]): MethodUse {
  const uses = methods.map((id) => methodUse(timeline, [id]));
  const steps = (way: keyof MethodUse) => [...new Set(uses.flatMap((use) => use[way]))];
  return { used: steps('used'), misused: steps('misused'), missed: steps('missed') };
}
