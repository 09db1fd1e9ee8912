import type { Fault } from '../../../course/content-error.ts';
import type { Item } from '../../../course/item.ts';

/** Not 是不是, 对不对, 该不该, 应不应 and 而不是; 除了…还 adds and excludes nothing; 承认错误 asks for no wrong option. */
const negation =
  /不正确|不恰当|不妥|不合适|不属于|不包括|不符合|(?<!对)不对|(?<![是而])不是|(?<!应)不应|(?<!该)不该|不宜|错误的|有误|有错误|是错误|除了(?!.*[还也又再])|除.{1,8}[以之]?外/;
const asks = /哪|下列|下面|以下|选出|找出/;
/** Stems are plain text: brackets are the only emphasis they can carry. */
const emphasised = /【[^】]*[不错误除非][^】]*】/;

/** Stems that ask for the option that does not fit, with no mark on the word that says so. */
export function negativeStems(items: readonly Item[]): Fault[] {
  return items.flatMap((item, at) => {
    const word = item.interaction === 'judge' ? undefined : negationIn(item.stem ?? '');
    if (!word) return [];
    return [
      {
        path: [at, 'stem'],
        id: item.id,
        problem: `题干反着问（${word}），没有标出来，容易看漏`,
        remedy: '改成正着问；非反着问不可，把否定的词放进【】，如“哪一项【不】属于”',
      },
    ];
  });
}

/** What people say in quotation marks is no part of the question. */
function negationIn(stem: string): string | undefined {
  const sentences = stem.replace(/“[^“”]*”/g, '').split(/[。！；]/);
  const asking = sentences.filter((sentence) => asks.test(sentence) && !emphasised.test(sentence));
  return asking.flatMap((sentence) => negation.exec(sentence)?.[0] ?? [])[0];
}
