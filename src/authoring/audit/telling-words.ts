/**
 * Words that allow no exception. Left out: 不一定, 一定的程度, 所有权 and the like, where the characters say something else.
 */
export const absoluteWords =
  /(?<!不)一定(?!的|程度|比例|数量|条件|范围)|必须|绝对|任何|所有(?!权|者|制)|全部|完全|永远|从不|只要|一律|总是|从来|凡是|绝不|决不/g;

/** Words that leave a way out. 不可能 and 尽可能 are none. */
export const hedges = /一般|通常|(?<![不尽])可能|往往|适当|尽量|原则上|也许|多半|大概|有时/g;

/** Words of courtesy. */
export const politeWords = /您|请|理解|抱歉/g;

/** Words that promise. */
export const promises = /一定|保证|马上/g;

/** How often words of a kind stand in a text. */
export function countOf(words: RegExp, text: string): number {
  return text.match(words)?.length ?? 0;
}
