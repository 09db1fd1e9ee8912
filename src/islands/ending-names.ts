import type { Ending } from '../course/scenario.ts';

/** The kinds of endings, in words. */
export const endingNames: Record<Ending['ending'], string> = { good: '好结局', fair: '中等结局', poor: '不好的结局' };
