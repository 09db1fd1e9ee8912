import { itemPoints } from '../../assessment/points.ts';
import type { Outcome, Part, Verdict } from '../../assessment/response.ts';
import type { Interaction, Item, ItemOf, MultipleItem } from '../../course/item.ts';
import { roundHalfUp } from '../../course/rounding.ts';

/** What is said of an item of one interaction. */
interface Words<I extends Interaction> {
  name: string;
  /** How it is scored, before it is answered. */
  rule: (item: ItemOf<I>) => string;
  /** What its parts are called once graded; none where it is all or nothing. */
  parts?: { right: string; wrong: string; missed?: string; unit: string };
  /** Why the points are what they are. */
  because?: (item: ItemOf<I>) => string;
  /** Asks for an answer where there is none yet. */
  first: string;
}

const multipleRules: Record<MultipleItem['rule'], [before: string, after: string]> = {
  proportional: ['选对一项得一份分，漏选少得，错选一项这题不得分', '错选不得分'],
  half: ['全部选对得满分，漏选得一半，错选一项这题不得分', '漏选得一半，错选不得分'],
  exact: ['全部选对才得分', '全部选对才得分'],
};

const words: { [I in Interaction]: Words<I> } = {
  choice: { name: '单选题', rule: () => '选对得满分，选错不得分', first: '先选一个答案。' },
  multiple: {
    name: '多选题',
    rule: ({ rule }) => multipleRules[rule][0],
    parts: { right: '选对', wrong: '错选', missed: '漏', unit: '项' },
    because: ({ rule }) => multipleRules[rule][1],
    first: '先选一个答案。',
  },
  judge: { name: '判断题', rule: () => '选对得满分，选错不得分', first: '先选一个答案。' },
  order: {
    name: '排序题',
    rule: ({ entries: { length } }) => `${length} 条有 ${length - 1} 处前后相接，接对一处得一份分`,
    parts: { right: '接对', wrong: '没接上', unit: '处' },
    because: () => '每处一份',
    first: '先排一排；觉得不用动，就按“就按这个顺序”。',
  },
  match: {
    name: '配对题',
    rule: ({ reuse }) => `配对一条得一份分，配错不扣分；${reuse ? '同一个答案可以用几次' : '一个答案只用一次'}`,
    parts: { right: '配对', wrong: '配错', missed: '没配', unit: '条' },
    because: () => '每条一份',
    first: '先配上一条。',
  },
  classify: {
    name: '归类题',
    rule: () => '归对一条得一份分，归错不扣分',
    parts: { right: '归对', wrong: '归错', missed: '没归', unit: '条' },
    because: () => '每条一份',
    first: '先归一条。',
  },
  blank: {
    name: '填空题',
    rule: ({ blanks }) => `${blanks.length > 1 ? '填对一空得一份分' : '填对得满分，填错不得分'}；标点、空格不算`,
    parts: { right: '填对', wrong: '填错', missed: '没填', unit: '空' },
    because: () => '每空一份',
    first: '先填上一空。',
  },
};

const wordsOf = (item: Item) => words[item.interaction] as Words<Item['interaction']>;

export const interactionNames = Object.fromEntries(
  Object.entries(words).map(([interaction, { name }]) => [interaction, name]),
) as Record<Interaction, string>;

export const verdictNames: Record<Verdict, string> = {
  right: '答对了',
  partial: '部分正确',
  wrong: '没答对',
  unanswered: '未答',
};

export const verdictIcons = { right: 'right', partial: 'partial', wrong: 'wrong', unanswered: 'partial' } as const;

/** How an item is scored, said before it is answered. */
export function ruleOf(item: Item): string {
  return wordsOf(item).rule(item as never);
}

/** What to do first, said where an answer is asked for and there is none. */
export function firstOf(item: Item): string {
  return wordsOf(item).first;
}

/** What an item's outcome earned and why, said after it is graded. */
export function earned(item: Item, { parts, score, verdict }: Outcome): string {
  const points = `得 ${roundHalfUp(itemPoints * score)} 分`;
  const { parts: names, because } = wordsOf(item);
  if (verdict === 'unanswered') return `本题 ${itemPoints} 分，没有作答，${points}。`;
  if (!names || !because) return `本题 ${itemPoints} 分：${verdict === 'right' ? '选对' : '选错'}，${points}。`;
  const count = (state: Part['state']) => parts.filter((part) => part.state === state).length;
  const facts = (['right', 'wrong', 'missed'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => `${names[state]} ${count(state)} ${names.unit}`);
  const why = verdict === 'right' ? '' : `（${because(item as never)}）`;
  return `本题 ${itemPoints} 分：${facts.join('，')}，${points}${why}。`;
}
