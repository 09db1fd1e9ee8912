import { describe, expect, test } from 'vitest';
import { parseLesson } from './lesson-file.ts';

const head = '---\ntitle: 敲门\n---\n';
const points = '<KeyPoints>\n- 退后一步\n</KeyPoints>';

/** The sections of a lesson whose sections hold these. */
function sectionsOf(...bodies: string[]) {
  const sections = bodies.map(
    (body, at) => `<Section id="s${at + 1}" title="第 ${at + 1} 节">\n\n${body}\n\n</Section>`,
  );
  const { lesson, errors } = parseLesson('modules/01-door/01-knock.mdx', head + sections.join('\n\n'));
  expect(errors).toEqual([]);
  return lesson?.sections ?? [];
}
const [model, selfCheck] = [
  '<Model>\n\n改天再来。\n\n</Model>',
  '<SelfCheck>\n- 不催\n- 不问\n- 说几时再来\n</SelfCheck>',
];
const tryOf = (prompt: string, id = 'mine') => `<Try id="${id}">\n\n${prompt}\n\n${model}\n\n${selfCheck}\n\n</Try>`;

describe('the key points of a section', () => {
  const pointsOf = (list: string) => sectionsOf(`<KeyPoints>\n${list}\n</KeyPoints>`)[0]?.keyPoints;

  test('are the lines of its list, in their order', () => {
    expect(pointsOf('- 退后一步\n- 不出声')).toEqual(['退后一步', '不出声']);
  });

  test('are plain words: no stars, no links', () => {
    expect(pointsOf('- *退后*一步\n- **不**出声\n- 看[手册](https://example.org/)')).toEqual([
      '退后一步',
      '不出声',
      '看手册',
    ]);
  });

  test('stay one line each where the author broke the line', () => {
    expect(pointsOf('- Step back\n  and wait\n- Ask\\\n  once')).toEqual(['Step back and wait', 'Ask once']);
  });

  test('are the same with an empty line between them', () => {
    expect(pointsOf('- 退后一步\n\n- 不出声')).toEqual(['退后一步', '不出声']);
  });
});

describe('a section', () => {
  test('carries its id and title, and nothing more where there is nothing more', () => {
    expect(sectionsOf(points)).toEqual([
      { id: 's1', title: '第 1 节', keyPoints: ['退后一步'], diagrams: [], checks: [], discuss: [], tries: [] },
    ]);
  });

  test('carries its own key points, diagrams, checks, discussions and tries, not its neighbour’s', () => {
    const first = `<Check item="why" />\n\n<Diagram name="way" />\n\n${points}\n\n${tryOf('先说一句。')}\n\n<Diagram name="order" />\n\n<Check item="how" />`;
    const second = `<Check item="when" />\n\n<KeyPoints>\n- 不出声\n</KeyPoints>\n\n${tryOf('再说一句。', 'other')}\n\n<Discuss>\n\n几点？\n\n</Discuss>`;
    expect(sectionsOf(first, second)).toMatchObject([
      {
        keyPoints: ['退后一步'],
        diagrams: ['way', 'order'],
        checks: ['why', 'how'],
        discuss: [],
        tries: [{ id: 'mine', prompt: '先说一句。' }],
      },
      {
        keyPoints: ['不出声'],
        diagrams: [],
        checks: ['when'],
        discuss: ['几点？'],
        tries: [{ id: 'other', prompt: '再说一句。' }],
      },
    ]);
  });
});

describe('the prompt of a try', () => {
  const promptOf = (prompt: string) => sectionsOf(`${points}\n\n${tryOf(prompt)}`)[0]?.tries[0]?.prompt;

  test('is what stands before the model, without model and self-check', () => {
    expect(promptOf('没人应，你说一句。')).toBe('没人应，你说一句。');
  });

  test('has a line for each paragraph', () => {
    expect(promptOf('没人应。\n\n你说一句。')).toBe('没人应。\n你说一句。');
  });

  test('keeps the words of a term in it', () => {
    expect(promptOf('门里有<Term id="hum">嗡嗡声</Term>，你说一句。')).toBe('门里有嗡嗡声，你说一句。');
  });
});

describe('a discussion', () => {
  const discussed = (text: string) => sectionsOf(`${points}\n\n${text}`)[0]?.discuss;

  test('is its words, a term’s among them', () => {
    expect(discussed('<Discuss>\n\n*几点*不<Term id="hum">上门</Term>？\n\n</Discuss>')).toEqual(['几点不上门？']);
  });

  test('is the same without empty lines around its words', () => {
    expect(discussed('<Discuss>\n几点不上门？\n</Discuss>')).toEqual(['几点不上门？']);
    expect(discussed('<Discuss>几点不上门？</Discuss>')).toEqual(['几点不上门？']);
  });

  test('keeps the lines of a list apart', () => {
    expect(discussed('<Discuss>\n\n选哪个？\n\n- 上门\n- 打电话\n\n</Discuss>')).toEqual(['选哪个？\n上门 打电话']);
  });

  test('stands beside a second one', () => {
    expect(discussed('<Discuss>\n\n几点？\n\n</Discuss>\n\n<Discuss>\n\n为什么？\n\n</Discuss>')).toEqual([
      '几点？',
      '为什么？',
    ]);
  });
});
