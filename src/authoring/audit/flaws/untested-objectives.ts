import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';

/** Objectives of a module that no item tests; the paths are those of module.yaml. */
export function untestedObjectives(objectives: readonly string[], items: readonly Item[]): Fault[] {
  return objectives.flatMap((text, at) =>
    items.some(({ objective }) => objective === at + 1)
      ? []
      : [
          {
            path: ['objectives', at],
            id: '',
            problem: `第 ${at + 1} 条学习目标没有一道题考它：${text}`,
            remedy: `在 items.yaml 里出一道 objective: ${at + 1} 的题，或删去这一条`,
          },
        ],
  );
}
