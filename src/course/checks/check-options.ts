import type { Fault } from '../content-error.ts';
import type { ChoiceItem, MultipleItem } from '../item.ts';
import { alike } from './check-entries.ts';

/** The faults among the options of a choice or a multiple. */
export function checkOptions(item: ChoiceItem | MultipleItem): Fault[] {
  const keys = item.choices.filter(({ correct }) => correct);
  const found = alike(item.id, 'choices', item.choices);
  const add = (problem: string, remedy: string) => found.push({ path: ['choices'], id: item.id, problem, remedy });
  if (item.interaction === 'choice' && keys.length === 0) {
    add('单选题没有正确选项', '给最好的那个选项加上 correct: true');
  } else if (item.interaction === 'choice' && keys.length > 1) {
    add(
      `单选题标了 ${keys.length} 个正确选项：${keys.map(({ id }) => id).join('、')}`,
      '只留一个 correct: true，或把 interaction 改成 multiple',
    );
  } else if (item.interaction === 'multiple' && keys.length < 2) {
    add(`多选题只标了 ${keys.length} 个正确选项`, '至少给两个选项写 correct: true，或把 interaction 改成 choice');
  } else if (item.interaction === 'multiple' && keys.length === item.choices.length) {
    add('多选题的选项全部正确', '至少留一个不正确的选项');
  }
  return found;
}
