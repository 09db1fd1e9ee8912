import { describe, expect, test } from 'vitest';
import { choice, judge } from '../../../../tests/examples/tiny-items.ts';
import type { ChoiceItem } from '../../../course/item.ts';
import type { PlaceWords } from '../sections.ts';
import { contentShingles } from '../shingles.ts';
import { convergence } from './convergence.ts';
import { judgeBalance } from './judge-balance.ts';
import { levelQuota } from './level-quota.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { seeElsewhere } from './see-elsewhere.ts';
import { untestedObjectives } from './untested-objectives.ts';
import { wordSpread } from './word-spread.ts';

const ids = ['a', 'b', 'c'];

/** A choice with these options, of which the first is the key. */
function options(...texts: string[]): ChoiceItem {
  const item = choice(ids.slice(0, texts.length), 'a');
  return { ...item, choices: item.choices.map((one, at) => ({ ...one, text: texts[at] ?? '' })) };
}
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('absolute words', () => {
  const inDistractor = options('等', '必须催', '走');
  const inKey = options('必须等', '催', '走');

  // Of 36 options, 12 of them keys, the count among keys has mean W/3 and variance W·(2/9)·(36 − W)/35.
  test('in eight distractors and no key of twelve are uneven: 2.7 expected, 1.2 the standard error', () => {
    expect(wordSpread([...times(8, inDistractor), ...times(4, options('等', '催', '走'))])).toHaveLength(1);
  });

  test('in six distractors and no key of twelve may be chance', () => {
    expect(wordSpread([...times(6, inDistractor), ...times(6, options('等', '催', '走'))])).toEqual([]);
  });

  test('in keys twice as seldom as in distractors are even', () => {
    expect(wordSpread([...times(4, inKey), ...times(8, inDistractor)])).toEqual([]);
  });

  test('in keys alone are uneven too', () => {
    expect(wordSpread(times(5, inKey))).toHaveLength(1);
  });

  test('in four options tell nothing', () => {
    expect(wordSpread(times(4, inKey))).toEqual([]);
  });

  test('in all options alike give nothing away', () => {
    expect(wordSpread(times(9, options('必须等', '必须催', '必须走')))).toEqual([]);
  });
});

describe('the option most like the others', () => {
  const keyStandsOut = options('先问再记', '先问就走', '先催再记');
  const otherStandsOut = options('先问就走', '先问再记', '先催再记');

  test('is the key as a rule', () => {
    expect(convergence(times(5, keyStandsOut))).toHaveLength(1);
  });

  test('is the key now and then', () => {
    expect(convergence([...times(3, keyStandsOut), ...times(4, otherStandsOut)])).toEqual([]);
  });

  test('tells nothing in four items', () => {
    expect(convergence(times(4, keyStandsOut))).toEqual([]);
  });

  test('is not asked for where none stands out', () => {
    expect(convergence([...times(4, keyStandsOut), ...times(20, options('等', '催', '走'))])).toEqual([]);
  });
});

describe('judges', () => {
  test.each([
    [2, 5, true],
    [3, 5, true],
    [1, 5, false],
    [4, 5, false],
    [4, 10, true],
    [6, 10, true],
    [7, 10, false],
    [4, 4, true],
    [0, 0, true],
  ])('%i true of %i: balanced is %s', (right, count, balanced) => {
    const judges = [...times(right, judge(true)), ...times(count - right, judge(false))];
    expect(judgeBalance(judges).length === 0).toBe(balanced);
  });

  test('are mended towards the answer that is rarer', () => {
    const remedies = [true, false].map((answer) => judgeBalance(times(5, judge(answer)))[0]?.remedy);
    expect(remedies).toEqual(['把几道对的改写成错的', '把几道错的改写成对的']);
  });
});

test('a bank has the blueprint’s share of higher items, rounded up', () => {
  const bank = (higher: number, all: number) => [
    ...times(higher, judge(true, { level: 'analyse' })),
    ...times(all - higher, judge(true, { level: 'understand' })),
  ];
  expect(levelQuota(bank(2, 4), 0.5)).toEqual([]);
  expect(levelQuota(bank(3, 5), 0.5)).toEqual([]);
  expect(levelQuota(bank(2, 5), 0.5)).toHaveLength(1);
});

test('each objective has an item', () => {
  const items = [judge(true, { objective: 1 }), judge(true, { objective: 3 })];
  expect(untestedObjectives(['一', '二', '三'], items).map(({ path }) => path)).toEqual([['objectives', 1]]);
});

describe('near-duplicates', () => {
  const first = options('您坐，慢慢说', '您先填表', '下一位');
  const asked = (stem: string, item = first) => ({ module: 'm', at: 0, item: { ...item, stem } });
  const stem = '王阿姨第三次来问路灯，一进门就拍桌子。你先说哪一句？';

  test('are items with a name and a number changed', () => {
    const [pair] = nearDuplicates([asked(stem), asked(stem.replace('王阿姨', '李大爷').replace('三', '四'))]);
    expect(pair?.share).toBeGreaterThan(0.6);
  });

  test('are told once, at the later item', () => {
    const [one, two] = [
      { ...asked(stem), at: 3 },
      { ...asked(stem), at: 7 },
    ];
    expect(nearDuplicates([one, two]).map(({ again, first: earlier }) => [again.at, earlier.at])).toEqual([[7, 3]]);
  });

  test('are not two questions of one kind', () => {
    const other = options('看着他，等着', '替他说完', '看看手机');
    expect(nearDuplicates([asked(stem), asked('周大爷话说一半停住了。你先做哪一样？', other)])).toEqual([]);
  });
});

describe('the section to read again', () => {
  const place = (section: string, text: string): PlaceWords => ({
    module: 'm',
    lesson: 'l',
    section,
    pieces: contentShingles(text),
  });
  const places = [
    place('lamp', '路灯报修，先核哪一盏，再约师傅。'),
    place('noise', '水泵嗡嗡响，先问钟点，约师傅上门。'),
    place('stray', '猫狗。'),
  ];
  const item = judge(true, { stem: '路灯报修，先核哪一盏。', explanation: '核准了再约师傅。' });
  const see = (reference: string) => seeElsewhere([{ ...item, see: reference }], 'm', places);

  test('may share little, as long as it shares something', () => {
    expect(see('l#lamp')).toEqual([]);
  });

  test('has words of the item', () => {
    expect(see('l#stray').map(({ problem }) => problem)).toEqual(['题和回看的 l#stray 没有一个词语相同']);
  });

  test('is not one that another surpasses by far', () => {
    expect(see('l#noise').map(({ remedy }) => remedy)).toEqual(['看看是不是该写 l#lamp']);
  });

  test('is named with its module elsewhere', () => {
    const found = seeElsewhere([{ ...item, see: 'm/l#noise' }], 'home', places);
    expect(found.map(({ remedy }) => remedy)).toEqual(['看看是不是该写 m/l#lamp']);
  });
});
