import type { MethodUse } from '../../../roleplay/method-use.ts';

/** The words for how a method was used, in the order in which they are told. */
export const useNames = { used: '用到', misused: '用反', missed: '错过' } as const;

/** How often methods were used, gone against and missed; nothing where no step had to do with them. */
export function inSteps(use: MethodUse): string {
  return (['used', 'misused', 'missed'] as const)
    .filter((way) => use[way].length > 0)
    .map((way) => `${useNames[way]} ${use[way].length} 步`)
    .join('，');
}
