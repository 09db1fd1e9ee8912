import { expect, test } from 'vitest';
import type { TransferDetail, TransferTrouble } from '../../record/transfer-error.ts';
import { errorInWords } from './transfer-words.ts';

const cases: [TransferTrouble, TransferDetail, string][] = [
  ['empty', {}, '里面什么都没有。请选导出的文件，或者把复制的文字整段粘贴进来。'],
  [
    'not-ours',
    {},
    '这不是学习记录。请选从学习记录页导出的文件（名字以“学习记录”开头），或者粘贴在那里复制的文字，从头到尾，不要改动。',
  ],
  ['truncated', {}, '这个文件后面缺了一截。请重新传一次；还是这样，就到原来的设备上重新导出。'],
  [
    'truncated',
    { part: 2, of: 3 },
    '第 2 段（共 3 段）后面缺了一截。请到原来的设备上把这一段重新复制，从头到尾粘贴进来。',
  ],
  ['missing-part', { missing: [2, 4], of: 5 }, '一共 5 段，还差第 2、4 段。请把差的也粘贴进来，先后不论。'],
  ['mixed', {}, '这几段不是同一次导出的。请到原来的设备上重新“复制成文字”，把那一次的各段全部粘贴进来。'],
  ['damaged', {}, '内容和导出的时候不一样了。可能是传的时候改动了，请到原来的设备上重新导出。'],
  [
    'damaged',
    { part: 1, of: 2 },
    '第 1 段（共 2 段）和导出的时候不一样了。可能是传的时候改动了，请到原来的设备上重新导出。',
  ],
  [
    'damaged',
    { place: 'attempts.t.seed' },
    '内容和导出的时候不一样了（在 attempts.t.seed 这个地方）。可能是传的时候改动了，请到原来的设备上重新导出。',
  ],
  ['other-course', { course: 'x' }, '这是另一门课程（x）的记录，不能放进这一门。请到那门课程的学习记录页导入。'],
  ['newer', {}, '这份记录是更新的课程存的，这一页还不认识。请先刷新页面再导入；还是这样，就等本站的课程更新以后再来。'],
  [
    'newer',
    { courseVersion: '2.0.0' },
    '这份记录是更新的课程存的（课程版本 2.0.0），这一页还不认识。请先刷新页面再导入；还是这样，就等本站的课程更新以后再来。',
  ],
  [
    'too-large',
    { limit: 9, unit: 'characters' },
    '太大了，超过 9 个字符，学习记录没有这么大的。请看看是不是选错了文件。',
  ],
  ['too-large', { limit: 9, unit: 'values' }, '太大了，超过 9 项，学习记录没有这么大的。请看看是不是选错了文件。'],
  [
    'too-large',
    { limit: 9, unit: 'depth' },
    '里面一层套一层，超过了 9 层，学习记录没有这样的。请到原来的设备上重新导出。',
  ],
];

test.each(cases)('says of %s %j where it is and what to do', (kind, detail, words) => {
  expect(errorInWords({ kind, detail })).toBe(words);
});
