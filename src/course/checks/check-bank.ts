import type { Fault } from '../content-error.ts';
import type { AnyItem, Item } from '../item.ts';
import { repeated } from './duplicates.ts';

const supported: Item['interaction'][] = ['choice', 'multiple', 'judge'];

/** Whether the site can ask and grade this kind of item. */
export function isSupported(item: AnyItem): item is Item {
  return (supported as string[]).includes(item.interaction);
}

/** What a bank's checks must know of the rest of the course. */
export interface BankContext {
  /** How many objectives the module has. */
  objectives: number;
  /** Whether a place exists, written as in `see`. */
  placeExists(reference: string): boolean;
  /** The ids of other banks' items, each with its module. */
  elsewhere: ReadonlyMap<string, string>;
}

/** The faults of one module's item bank. */
export function checkBank(items: readonly AnyItem[], { objectives, placeExists, elsewhere }: BankContext): Fault[] {
  const faults = repeated(items, ({ id }) => id).map(({ at, id }) => ({
    path: [at, 'id'],
    id,
    problem: '题号重复，同一个题库里已有这个题号',
    remedy: '换一个没用过的题号；旧题的题号不要改，学习记录认它',
  }));
  return [...faults, ...items.flatMap((item, at) => checkItem(item, at))];

  function checkItem(item: AnyItem, at: number): Fault[] {
    const found: Fault[] = [];
    const add = (key: string, problem: string, remedy: string) =>
      found.push({ path: [at, key], id: item.id, problem, remedy });

    const other = elsewhere.get(item.id);
    if (other) add('id', `题号重复，模块 ${other} 里已有这个题号`, '换一个全课程没用过的题号');
    if (!isSupported(item)) {
      add('interaction', `题型 ${item.interaction} 尚未支持`, `先改用 ${supported.join('、')}，或等支持后再放进来`);
    }
    if (item.objective > objectives) {
      const problem = `学习目标第 ${item.objective} 条不存在，module.yaml 只有 ${objectives} 条`;
      add('objective', problem, objectives > 1 ? `写 1 到 ${objectives}` : '写 1，或在 module.yaml 里补上目标');
    }
    if (!placeExists(item.see)) add('see', `回看的地方“${item.see}”不存在`, '写 课#节 或 模块/课#节，检查拼写');
    if (item.interaction === 'choice' || item.interaction === 'multiple') found.push(...checkKeys(item, at));
    return found;
  }
}

function checkKeys(item: Extract<AnyItem, { choices: unknown }>, at: number): Fault[] {
  const keys = item.choices.filter(({ correct }) => correct);
  const found: Fault[] = repeated(item.choices, ({ id }) => id).map((again) => ({
    path: [at, 'choices', again.at, 'id'],
    id: item.id,
    problem: `选项编号 ${again.id} 重复`,
    remedy: '每个选项用不同的编号',
  }));
  const add = (problem: string, remedy: string) => found.push({ path: [at, 'choices'], id: item.id, problem, remedy });
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
