import { describe, expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../../../tests/examples/tiny-scenarios.ts';
import { halfWidth } from './half-width.ts';
import { latinWords } from './latin-words.ts';
import { traditionalCharacters } from './traditional.ts';
import { youForms, youFormsOfNodes } from './you-forms.ts';

describe('a half-width mark', () => {
  test.each([
    ['他说,好', '改成全角的 ，'],
    ['他走了.', '改成全角的 。'],
    ['几点?', '改成全角的 ？'],
    ['等等...', '改成全角的 ……'],
    ['他说："好"', '改成全角的 “ ”'],
    ['三步(先后)', '改成全角的 （ ）'],
    ['6F: 快', '改成全角的 ：'],
    ['他说 ,好', '改成全角的 ，'],
  ])('stands beside Chinese in %s', (text, remedy) => {
    expect(halfWidth(text)?.remedy).toBe(remedy);
  });

  test.each(['12:30到3.5公里', '他说，好。', '“OK!”', 'Read it, then.', '第1,000户', '（一）', '……'])(
    'is none in %s',
    (text) => {
      expect(halfWidth(text)).toBeUndefined();
    },
  );
});

describe('traditional characters', () => {
  test.each([
    ['門開了', '有繁体字：門、開'],
    ['這裡後來', '有繁体字：這、裡、後、來'],
    ['麼麽', '有繁体字：麼、麽'],
  ])('are seen in %s', (text, problem) => {
    expect(traditionalCharacters(text)?.problem).toBe(problem);
  });

  test.each(['门开了，乾坤、著作、藉口', '瞭望塔，毕昇，玥玥', '群众工作，倾听复述', '赵女士说：嗡嗡响', 'Face'])(
    'are none in %s',
    (text) => {
      expect(traditionalCharacters(text)).toBeUndefined();
    },
  );
});

describe('Latin words', () => {
  const found = (texts: string[], allowed: string[] = []) =>
    latinWords(
      texts.map((text, at) => ({ file: 'a.yaml', line: at + 1, id: 'a', text, spoken: false })),
      allowed,
    ).map(({ line, problem }) => `${line} ${problem}`);

  test('are told once, where they stand first', () => {
    expect(found(['打开App', '没有', 'App和WeChat'])).toEqual(['1 有外文“App”，一共 2 处', '3 有外文“WeChat”']);
  });

  test('are one phrase where they stand together', () => {
    expect(found(['读Active Listening，It’s short'])).toEqual(['1 有外文“Active Listening”', '1 有外文“It’s short”']);
  });

  test('are allowed by course.yaml, whole and in its letter case', () => {
    expect(found(['6F和6Fs', '6f'], ['6F'])).toEqual(['1 有外文“6Fs”', '2 有外文“6f”']);
    expect(found(['读Active Listening'], ['Active', 'Active Listening'])).toEqual([]);
    expect(found(['读C+'], ['C+'])).toEqual([]);
  });

  test('are no numbers, signs or units of one character', () => {
    expect(found(['12:30，3.5，100%，20℃，5㎡'])).toEqual([]);
  });

  test('are not letters of options, which are told of elsewhere', () => {
    expect(found(['选A，不选B'])).toEqual([]);
  });
});

describe('您 and 你', () => {
  test.each([
    ['in one quotation', '他说：“您坐，你别急。”', false],
    ['in a quotation within one', '他说：“他讲‘您等着，你别走’，就这样。”', false],
    ['in one spoken line', '您坐，你别急。', true],
    ['in the author’s own words', '您看，你会怎么说？', false],
  ])('are muddled %s', (_name, text, spoken) => {
    expect(youForms(text, spoken)).toBeDefined();
  });

  test.each([
    ['where two people speak', '“您坐。”“你别急。”', false],
    ['where the author says 你 and a speaker 您', '你接哪一句？“您坐。”', false],
    ['where 你们 is meant, which has no polite form', '“您找谁？你们又来登记？”', false],
    ['in a stage direction', '（等你说完）您坐。', true],
    ['where another is quoted', '您坐，别听那句“你等着”。', true],
    ['in a quotation within one', '他说：“您听听，他讲‘你等着’。”', false],
  ])('are not muddled %s', (_name, text, spoken) => {
    expect(youForms(text, spoken)).toBeUndefined();
  });

  test('are quoted up to twenty characters', () => {
    expect(youForms(`您坐，你${'别'.repeat(30)}`, true)?.problem).toBe(
      `同一个人的话里又是“您”又是“你”：您坐，你${'别'.repeat(16)}…`,
    );
  });

  const node = (...said: [text: string, merit: number][]) =>
    youFormsOfNodes(
      scenario({
        door: turn(...said.map(([text, merit], at) => choice(`c${at}`, 'end', merit, { text }))),
        end: ending('good'),
      }),
    ).map(({ path }) => path.join('.'));

  test('are muddled among the choices of one node', () => {
    expect(node(['您坐', 2], ['你坐', 0], ['坐', -1])).toEqual(['nodes.door.choices.1.text']);
  });

  test('may differ where the choice is a bad one', () => {
    expect(node(['您坐', 2], ['你坐', -1])).toEqual([]);
  });

  test('are not muddled where all say 你, or 你们', () => {
    expect(node(['你坐', 2], ['你走', 0])).toEqual([]);
    expect(node(['您坐', 2], ['你们坐', 0])).toEqual([]);
  });
});
