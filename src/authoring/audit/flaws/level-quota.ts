import { isHigher } from '../../../assessment/draw.ts';
import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';

/** A bank with fewer items at apply or analyse than the blueprint's share. */
export function levelQuota(items: readonly Item[], share: number): Fault[] {
  const higher = items.filter(isHigher).length;
  const wanted = Math.ceil(items.length * share);
  if (higher >= wanted) return [];
  const problem = `${items.length} 道题里应用、分析层次的只有 ${higher} 道，课程要求至少 ${wanted} 道`;
  return [{ path: [], id: '', problem, remedy: '把几道记忆、理解题改成：给一个情形，问怎么说、怎么做' }];
}
