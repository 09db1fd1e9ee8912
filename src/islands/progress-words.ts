import type { Progress } from '../record/progress.ts';

/** How far one is with a part of the course, in words, from the farthest down. */
export const progressWords: Record<Progress, string> = { done: '已完成', now: '进行中', todo: '未开始' };
