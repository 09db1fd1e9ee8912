import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../tests/examples/element-words.ts';
import { choice, ending, meter, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import type { Choice, Node, Scenario } from '../../../course/scenario.ts';
import { debrief, type TimelineStep } from '../../../roleplay/debrief.ts';
import { Instead } from './Instead.tsx';

const ends = { good: ending('good'), fair: ending('fair'), poor: ending('poor') };

const linesOf = (made: Scenario, choices: string[]) => {
  const [step] = debrief(made, choices, 60).timeline;
  return wordsIn(Instead({ scenario: made, step: step as TimelineStep, lang: undefined }), 'p');
};

/** What is told last of the first step, where `taken` was said instead of `other`, and `then` after it. */
const told = (taken: Choice, other: Choice, meters: Scenario['meters'] = { trust: meter(5) }, next?: Node) => {
  const made = scenario({ one: turn(taken, other), ...(next && { two: next }), ...ends }, meters);
  const facts = { shift: '她上夜班', debt: '家里欠着债' };
  return linesOf({ ...made, facts }, next ? ['taken', 'then'] : ['taken'])[3];
};
const taken = (to: string, more: Partial<Choice> = {}) => choice('taken', to, 0, more);
const other = (to: string, more: Partial<Choice> = {}) => choice('other', to, 2, more);
const trust = (by: number) => ({ effects: { trust: by } });
const same = '结局不受影响，过程分会高些。';

test('nothing is told where no line was better', () => {
  const made = scenario({ one: turn(choice('best', 'good', 2), choice('least', 'good', 0)), ...ends });
  expect(linesOf(made, ['best'])).toEqual([]);
});

test('the better line comes first, then what would have come back, why, and the comparison', () => {
  const made = scenario({
    one: turn(taken('good'), other('good', { text: '您先说', reply: '她坐下了', why: '先听' })),
    ...ends,
  });
  expect(linesOf(made, ['taken'])).toEqual(['换成这样更好：您先说', '她坐下了', '先听', `和你这一句比：${same}`]);
});

describe('a meter', () => {
  test('that would stand in another band is told by how much and with both words', () => {
    expect(told(taken('good', trust(-1)), other('good', trust(3)))).toBe(
      `和你这一句比：信任高 4（高，你这句之后是中），${same}`,
    );
    expect(told(taken('good', trust(1)), other('good', trust(-2)))).toBe(
      `和你这一句比：信任低 3（低，你这句之后是中），${same}`,
    );
  });

  test('that would stand in the same band is told by how much alone', () => {
    expect(told(taken('good', trust(-1)), other('good', trust(1)))).toBe(`和你这一句比：信任高 2，${same}`);
  });

  test('that would stand where it does is not told, and the others in their order', () => {
    const meters = {
      trust: meter(5),
      tension: { ...meter(5), label: '紧张' },
      hope: { ...meter(5), label: '希望' },
    };
    const effects = { trust: 1, tension: -1 };
    expect(told(taken('good'), other('good', { effects }), meters)).toBe(`和你这一句比：信任高 1，紧张低 1，${same}`);
  });
});

test('facts that it would have told are told, but not what was heard anyway', () => {
  const learns = ['shift', 'debt'];
  expect(told(taken('good'), other('good', { learns }))).toBe(`和你这一句比：会知道“她上夜班；家里欠着债”，${same}`);
  expect(told(taken('good', { learns: ['debt'] }), other('good', { learns }))).toBe(
    `和你这一句比：会知道“她上夜班”，${same}`,
  );
});

describe('what it would have opened', () => {
  const then = choice('then', 'good', 1);
  const gated = (id: string) => choice(id, 'good', 1, { when: { trust: '>=6' } });
  const next = (...choices: Choice[]) => told(taken('two'), other('two', trust(1)), undefined, turn(then, ...choices));

  test('is told, whether one line or two', () => {
    expect(next(gated('ask'))).toBe(`和你这一句比：信任高 1，接下来还能说：“ask”，${same}`);
    expect(next(gated('ask'), gated('offer'))).toBe(`和你这一句比：信任高 1，接下来还能说：“ask / offer”，${same}`);
  });

  test('is not told where it was open all the same', () => {
    const easy = choice('ask', 'good', 1, { when: { trust: '>=5' } });
    expect(next(easy)).toBe(`和你这一句比：信任高 1，${same}`);
  });
});

describe('the outlook', () => {
  const outlook = (said: string, better: string) => told(taken(said), other(better))?.replace('和你这一句比：', '');

  test('that would have been better is named', () => {
    expect(outlook('fair', 'good')).toBe('还走得到好结局。');
    expect(outlook('poor', 'fair')).toBe('还走得到中等结局。');
  });

  test('that would have been the same gives points for the process alone', () => {
    expect(outlook('good', 'good')).toBe(same);
    expect(outlook('fair', 'fair')).toBe(same);
  });

  test('that would have been the same and poor is not called unaffected', () => {
    expect(outlook('poor', 'poor')).toBe('结局改不了，还是不好的结局；过程分会高些。');
  });

  test('that would have been worse is put down to what had gone before', () => {
    expect(outlook('good', 'fair')).toBe('单看这一句更好；只是前面欠下的多了，往后最多走到中等结局。');
    expect(outlook('fair', 'poor')).toBe('单看这一句更好；只是前面欠下的多了，往后只剩不好的结局。');
  });

  test('counts before merit where the best line by merit closed the good ending', () => {
    const trap = scenario({ one: turn(choice('please', 'fair', 2), choice('hold', 'good', 0)), ...ends });
    expect(linesOf(trap, ['please'])).toEqual(['换成这样更好：hold', '……', '……', '和你这一句比：还走得到好结局。']);
  });
});
