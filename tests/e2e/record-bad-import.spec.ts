import type { Page } from '@playwright/test';
import { emptyRecord, type LearningRecord } from '../../src/record/shape.ts';
import { fileLimit, writeFile, writeText } from '../../src/record/transfer.ts';
import { expect, test } from './fixture.ts';
import { chooseFile, exportOf, filled, long, openWith, stored } from './records.ts';

const file = writeFile(exportOf(filled));
const parts = writeText(exportOf(long));
const others = writeText(exportOf({ ...long, reviews: {} }));
/** Another character in the middle of a text. */
const spoilt = (text: string) => {
  const place = Math.floor(text.length * 0.7);
  return text.slice(0, place) + (text[place] === '2' ? '3' : '2') + text.slice(place + 1);
};
const newer = { ...filled, version: 99 } as unknown as LearningRecord;

const far = { ...filled, attempts: { t1: { ...filled.attempts.t1, startedAt: 1e300 } } } as unknown as LearningRecord;

const bad: Record<string, { given: string; as: 'file' | 'text'; words: string }> = {
  'an empty file': { given: '', as: 'file', words: '里面什么都没有' },
  'an empty text': { given: ' \n', as: 'text', words: '里面什么都没有' },
  'another file': { given: '{"name":"package"}', as: 'file', words: '这不是学习记录' },
  'any text': { given: '今天学了两课。', as: 'text', words: '这不是学习记录' },
  'a file cut off': { given: file.slice(0, -40), as: 'file', words: '这个文件后面缺了一截' },
  'a part cut off': {
    given: [parts[0]?.slice(0, -40), ...parts.slice(1)].join('\n'),
    as: 'text',
    words: `第 1 段（共 ${parts.length} 段）后面缺了一截`,
  },
  'a part missing': { given: parts.slice(1).join('\n'), as: 'text', words: `一共 ${parts.length} 段，还差第 1 段` },
  'parts of two exports': {
    given: [parts[0], ...others.slice(1)].join('\n'),
    as: 'text',
    words: '这几段不是同一次导出的',
  },
  'a changed part': {
    given: [spoilt(parts[0] ?? ''), ...parts.slice(1)].join('\n'),
    as: 'text',
    words: `第 1 段（共 ${parts.length} 段）和导出的时候不一样了`,
  },
  'a changed file': { given: file.replace('先数三下', '先数五下'), as: 'file', words: '和导出的时候不一样了' },
  'another course': {
    given: writeFile({ ...exportOf(filled), course: 'reception' }),
    as: 'file',
    words: '这是另一门课程（reception）的记录',
  },
  'a newer record': { given: writeFile(exportOf(newer)), as: 'file', words: '更新的课程存的' },
  'a time that no calendar knows': { given: writeFile(exportOf(far)), as: 'file', words: '和导出的时候不一样了' },
  'a huge file': { given: ' '.repeat(fileLimit + 1), as: 'file', words: '太大了' },
};

async function offer(page: Page, { given, as }: (typeof bad)[string]): Promise<void> {
  if (as === 'text') {
    await page.getByLabel(/把复制的文字粘贴在这里/).fill(given);
    await page.getByRole('button', { name: '看看粘贴的文字' }).click();
  } else await chooseFile(page, given);
}

test('a bad import of each kind says what is wrong and changes nothing', async ({ page }) => {
  await openWith(page, filled);
  const before = await stored(page);
  for (const [name, one] of Object.entries(bad)) {
    await offer(page, one);
    await expect(page.getByRole('alert'), name).toContainText('没有导入，记录没有变。');
    await expect(page.getByRole('alert'), name).toContainText(one.words);
    await expect(page.getByRole('button', { name: '导入', exact: true }), name).toHaveCount(0);
    expect(await stored(page), name).toBe(before);
  }
});

test('after a bad one a good one is taken', async ({ page }) => {
  await openWith(page, emptyRecord);
  await offer(page, { given: 'x', as: 'text', words: '' });
  await expect(page.getByRole('alert')).toContainText('这不是学习记录');
  await offer(page, { given: parts.join(''), as: 'text', words: '' });
  await expect(page.getByRole('group', { name: '导入这份记录吗？' })).toBeFocused();
  await expect(page.getByRole('alert')).toBeEmpty();
});
