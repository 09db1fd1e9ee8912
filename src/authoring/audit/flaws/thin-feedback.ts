import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';
import { plainText } from '../../../course/plain-text.ts';

/** What is left of a feedback without these says something. */
const verdicts = /回答|答案|选择|判断|这一?项|这个|本项|完全|非常|正确|错误|真棒|很|[不对错是答选好了的啦]/g;

type Told = { path: Fault['path']; id: string; feedback: string | undefined };

/** Feedback that is missing, or says right or wrong and nothing else; explanations alike. */
export function thinFeedback(items: readonly Item[], chinese: boolean): Fault[] {
  return items.flatMap((item, at) =>
    toldBy(item).flatMap(({ path, id, feedback }) => {
      const add = (problem: string, remedy: string) => [{ path: [at, ...path], id, problem, remedy }];
      if (feedback === undefined) return add('没有反馈', '写一句 feedback：为什么是这样，选错了会怎样');
      if (!chinese || plainText(feedback).replace(verdicts, '') !== '') return [];
      return add(`反馈只有“${feedback}”`, '写选了它会怎样、对方会怎么反应；对错屏幕上已经标出');
    }),
  );
}

function toldBy(item: Item): Told[] {
  const of = (key: string, list: readonly { id?: string; feedback?: string | undefined }[]): Told[] =>
    list.map(({ id, feedback }, at) => ({ path: [key, at], id: id ? `${item.id}/${id}` : item.id, feedback }));
  const own = () => {
    if ('choices' in item) return of('choices', item.choices);
    if ('entries' in item) return of('entries', item.entries);
    if ('blanks' in item) return of('blanks', item.blanks);
    if (item.interaction !== 'judge') return [];
    return Object.entries(item.feedback).map(([key, feedback]) => ({ path: ['feedback', key], id: item.id, feedback }));
  };
  return [...own(), { path: ['explanation'], id: item.id, feedback: item.explanation }];
}
