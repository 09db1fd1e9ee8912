import { expect, test } from 'vitest';
import { lessonPassages } from './lesson-passages.ts';

const lesson = `---
title: 敲门
sources: [manual]
---
门关着。

<Section id="wait" title="等一等">

敲完，*退后*<Term id="step">一步</Term>。

<KeyPoints>
- 退后一步
</KeyPoints>

<Dialogue>
<Bad say="开门" then="没人应" />
</Dialogue>

<Discuss>几点不上门？</Discuss>

</Section>
`;

test('a lesson’s texts are its front matter, its paragraphs and what its parts say, with lines and places', () => {
  const found = lessonPassages('modules/01-door/01-knock.mdx', lesson);
  expect(found.map(({ line, id, text, spoken }) => `${line} ${id} ${text}${spoken ? ' (said)' : ''}`)).toEqual([
    '2 knock 敲门',
    '5 knock 门关着。',
    '7 knock#wait 等一等',
    '9 knock#wait 敲完，退后一步。',
    '12 knock#wait 退后一步',
    '16 knock#wait 开门 (said)',
    '16 knock#wait 没人应',
    '19 knock#wait 几点不上门？',
  ]);
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['modules/01-door/01-knock.mdx']));
});
