import type { Fault } from '../../../course/content-error.ts';
import type { ChoiceItem, Item } from '../../../course/item.ts';
import { cues } from '../cues.ts';

/** An option stands out where it is this much more like the others than the next one is: a glance finds it. */
const lead = 0.05;
/** Below this many choices in which one stands out a bank tells nothing. */
const enough = 5;
/** As for a robot at one bank. */
const errors = 2.5;

/**
 * Whether the option that shares most with the others is the key as a rule: authors vary the key to make distractors. Asked
 * of those choices alone in which one option stands out, so it finds what the robot, which plays all, may miss.
 */
export function convergence(items: readonly Item[]): Fault[] {
  const told = items.flatMap((item) => (item.interaction === 'choice' ? standingOut(item) : []));
  const hits = told.filter(({ isKey }) => isKey);
  const mean = told.reduce((sum, { chance }) => sum + chance, 0);
  const variance = told.reduce((sum, { chance }) => sum + chance * (1 - chance), 0);
  if (told.length < enough || hits.length <= mean + errors * Math.sqrt(variance)) return [];
  return [
    {
      path: [],
      id: '',
      problem: `${told.length} 道单选题有一项和别项最像，其中 ${hits.length} 道它就是正确选项，碰巧约 ${mean.toFixed(1)} 道`,
      remedy: `别只照着正确选项改出干扰项，让干扰项之间也有相同的成分：${hits.map(({ id }) => id).join('、')}`,
    },
  ];
}

function standingOut(item: ChoiceItem): { id: string; isKey: boolean; chance: number }[] {
  const values = cues.likeOthers(item);
  const [first = 0, second = 0] = [...values].sort((a, b) => b - a);
  if (first - second < lead) return [];
  const isKey = item.choices[values.indexOf(first)]?.correct === true;
  return [{ id: item.id, isKey, chance: 1 / values.length }];
}
