import { describe, expect, test } from 'vitest';
import { blank, choice, judge, multiple, order } from '../../../../tests/examples/tiny-items.ts';
import type { Item } from '../../../course/item.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { longestKeys } from './longest-key.ts';
import { namedLetters } from './named-letters.ts';
import { negativeStems } from './negative-stem.ts';
import { stemsInKeys } from './stem-in-key.ts';
import { thinFeedback } from './thin-feedback.ts';

const ids = ['a', 'b', 'c', 'd'];

/** A choice with these options, of which the first is the key; or a multiple, of which the first keys are. */
function options(texts: string[], stem = '？', keys = 1): Item {
  const shown = ids.slice(0, texts.length);
  const item = keys === 1 ? choice(shown, 'a') : multiple(shown, shown.slice(0, keys));
  return { ...item, stem, choices: item.choices.map((one, at) => ({ ...one, text: texts[at] ?? '' })) };
}
const long = (length: number) => '长'.repeat(length);

describe('a key is clearly longer', () => {
  test.each([
    ['by a quarter and four characters', options([long(20), long(16), long(9)]), true],
    ['by a quarter, but three characters', options([long(15), long(12)]), false],
    ['by four characters, but less than a quarter', options([long(24), long(20)]), false],
    ['where a distractor is', options([long(9), long(20)]), false],
    ['where all keys of a multiple are', options([long(20), long(20), long(9)], '？', 2), true],
    ['where one key of a multiple is short', options([long(20), long(9), long(9)], '？', 2), false],
    ['not by its punctuation', options([`“${long(8)}……！”`, long(8)]), false],
  ])('%s', (_name, item, found) => {
    expect(longestKeys([item]).length > 0).toBe(found);
  });

  test('of items with options alone', () => {
    expect(longestKeys([judge(true), order(ids)])).toEqual([]);
  });
});

describe('a key repeats the stem', () => {
  test.each([
    ['in a word of three characters that no other has', ['按充电棚', '走开'], true],
    ['in one pair of characters alone', ['按电棚', '走开'], false],
    ['not where another option echoes it too', ['按充电棚', '拆充电棚'], false],
    ['not where another option comes within one pair', ['按充电棚', '拆电棚'], false],
    ['not in words without matter', ['他说的是', '走开'], false],
  ])('%s', (_name, texts, found) => {
    expect(stemsInKeys([options(texts, '他说的是：充电棚怎么办？')]).length > 0).toBe(found);
  });
});

describe('a stem asks for what does not fit', () => {
  test.each([
    '下面哪一项不属于倾听？',
    '下列说法不正确的是哪一句？',
    '哪一句不是复述？',
    '哪一步不该走？',
    '哪一步不应先做？',
    '除了报修以外，哪一样归你？',
    '下列说法错误的是哪一句？',
    '选出不符合的一项。',
  ])('“%s”', (stem) => {
    expect(negativeStems([options(['等', '走'], stem)])).toHaveLength(1);
  });

  test.each([
    '下面哪一项【不】属于倾听？',
    '下面哪一项【不属于】倾听？',
    '他问：“是不是不该来？”你答哪一句？',
    '你先问他是不是要换人，接着说哪一句？',
    '他说的对不对，你看哪一样？',
    '该不该停，先听哪一头？',
    '针对内容，而不是讲话者，哪一句做到了？',
    '除了报修，还要做哪一样？',
    '他不是党员。你先说哪一句？',
    '哪一句承认了错误？',
  ])('not in “%s”', (stem) => {
    expect(negativeStems([options(['等', '走'], stem)])).toEqual([]);
  });

  test('not in a judge, whose statement may deny', () => {
    expect(negativeStems([judge(true, { stem: '哪一句不是复述，他都听得出。' })])).toEqual([]);
  });
});

describe('an option speaks of the others', () => {
  test.each(['以上都对', '以上各项全是', '上述做法均可', '都不对。', '全选', '“都对。”', '几项都可以'])(
    '“%s”',
    (text) => {
      expect(allOfTheAbove([options([text, '走'])])).toHaveLength(1);
    },
  );

  test.each(['都说清楚再走', '两边的话都听', '都是他在说', '走到楼上都敲一遍'])('not in “%s”', (text) => {
    expect(allOfTheAbove([options([text, '走'])])).toEqual([]);
  });
});

describe('a text names an option by letter or place', () => {
  test.each(['所以选A', '答案是 B', '选项C好', 'D项太急', 'A、B两项', '第二个选项早了', '选Ｂ'])(
    '“%s”',
    (explanation) => {
      expect(namedLetters([{ ...judge(true), explanation }])).toHaveLength(1);
    },
  );

  test.each(['选App里的', '6F项目', '第二项工作', 'A4纸', '挑选一个'])('not in “%s”', (explanation) => {
    expect(namedLetters([{ ...judge(true), explanation }])).toEqual([]);
  });

  test('with the path to the text', () => {
    const item = choice(['a', 'b'], 'a');
    const told = item.choices.map((one) => ({ ...one, feedback: one.id === 'b' ? '不如A项' : '好' }));
    expect(namedLetters([judge(true), { ...item, choices: told }]).map(({ path }) => path)).toEqual([
      [1, 'choices', 1, 'feedback'],
    ]);
  });
});

describe('feedback', () => {
  const explanation = '先敲门';
  const feedbackOf = (feedback: string) =>
    thinFeedback([judge(true, { feedback: { true: feedback, false: '门关了' }, explanation })], true);

  test.each(['错误', '不对。', '回答正确！', '选错了', '这一项是错的', '很好'])(
    'that is only “%s” says nothing',
    (feedback) => {
      expect(feedbackOf(feedback).map(({ path }) => path)).toEqual([[0, 'feedback', 'true']]);
    },
  );

  test.each(['错过了钟点', '他看不见你', '门开了'])('that says “%s” says something', (feedback) => {
    expect(feedbackOf(feedback)).toEqual([]);
  });

  test('is asked for at every entry and every blank', () => {
    const told = thinFeedback([order(ids, { explanation }), blank([['等'], ['问']], { explanation })], true).map(
      ({ path }) => path.join('.'),
    );
    expect(told).toEqual(['0.entries.0', '0.entries.1', '0.entries.2', '0.entries.3', '1.blanks.0', '1.blanks.1']);
  });

  test('is not read in another language', () => {
    expect(thinFeedback([judge(true, { feedback: { true: '错误', false: '错误' } })], false)).toEqual([]);
  });

  test('has an explanation beside it that says more than right or wrong', () => {
    expect(thinFeedback([judge(true, { explanation: '正确。' })], true).map(({ path }) => path)).toEqual([
      [0, 'explanation'],
    ]);
  });
});
