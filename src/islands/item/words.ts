import type { Outcome, Verdict } from '../../assessment/response.ts';
import { itemPoints } from '../../assessment/score.ts';
import type { Item } from '../../course/item.ts';
import { roundHalfUp } from '../../course/rounding.ts';

export const interactionNames: Record<Item['interaction'], string> = {
  choice: '单选题',
  multiple: '多选题',
  judge: '判断题',
};

export const verdictNames: Record<Verdict, string> = {
  right: '答对了',
  partial: '部分正确',
  wrong: '没答对',
  unanswered: '未答',
};

export const verdictIcons = { right: 'right', partial: 'partial', wrong: 'wrong', unanswered: 'partial' } as const;

const multipleRules = {
  proportional: '选对一项得一份分，漏选少得，错选一项这题不得分',
  half: '全部选对得满分，漏选得一半，错选一项这题不得分',
  exact: '全部选对才得分',
} as const;

/** How an item is scored, said before it is answered. */
export function ruleOf(item: Item): string {
  return item.interaction === 'multiple' ? multipleRules[item.rule] : '选对得满分，选错不得分';
}

/** What an item's outcome earned and why, said after it is graded. */
export function earned(item: Item, { parts, score, verdict }: Outcome): string {
  const points = `本题 ${itemPoints} 分，得 ${roundHalfUp(itemPoints * score)} 分`;
  if (item.interaction !== 'multiple' || verdict === 'unanswered') return `${points}。`;
  const count = (picked: boolean, key: boolean) =>
    parts.filter((part) => part.picked === picked && part.key === key).length;
  const facts = [
    count(true, true) > 0 && `选对 ${count(true, true)} 项`,
    count(false, true) > 0 && `漏选 ${count(false, true)} 项`,
    count(true, false) > 0 && `错选 ${count(true, false)} 项`,
  ].filter(Boolean);
  return `${points}：${facts.join('，')}。`;
}
