import type { TransferError } from '../../record/transfer.ts';

/** What is wrong with a file or text, where, and what to do about it. */
export function errorInWords({ kind, detail }: Pick<TransferError, 'kind' | 'detail'>): string {
  const { part, of, missing, place, course, courseVersion, limit, unit } = detail;
  const where = part === undefined ? '' : `第 ${part} 段（共 ${of} 段）`;
  switch (kind) {
    case 'empty':
      return '里面什么都没有。请选导出的文件，或者把复制的文字整段粘贴进来。';
    case 'not-ours':
      return '这不是学习记录。请选从学习记录页导出的文件（名字以“学习记录”开头），或者粘贴在那里复制的文字，从头到尾，不要改动。';
    case 'truncated':
      return part === undefined
        ? '这个文件后面缺了一截。请重新传一次；还是这样，就到原来的设备上重新导出。'
        : `${where}后面缺了一截。请到原来的设备上把这一段重新复制，从头到尾粘贴进来。`;
    case 'missing-part':
      return `一共 ${of} 段，还差第 ${missing?.join('、')} 段。请把差的也粘贴进来，先后不论。`;
    case 'mixed':
      return '这几段不是同一次导出的。请到原来的设备上重新“复制成文字”，把那一次的各段全部粘贴进来。';
    case 'damaged':
      return `${where || '内容'}和导出的时候不一样了${place ? `（在 ${place} 这个地方）` : ''}。可能是传的时候改动了，请到原来的设备上重新导出。`;
    case 'other-course':
      return `这是另一门课程（${course}）的记录，不能放进这一门。请到那门课程的学习记录页导入。`;
    case 'newer':
      return `这份记录是更新的课程存的${courseVersion ? `（课程版本 ${courseVersion}）` : ''}，这一页还不认识。请先刷新页面再导入；还是这样，就等本站的课程更新以后再来。`;
    case 'too-large':
      return unit === 'depth'
        ? `里面一层套一层，超过了 ${limit} 层，学习记录没有这样的。请到原来的设备上重新导出。`
        : `太大了，超过 ${limit} ${unit === 'values' ? '项' : '个字符'}，学习记录没有这么大的。请看看是不是选错了文件。`;
  }
}

/** The browser could not read the file at all. */
export const unreadableFile = '浏览器读不出这个文件：它可能刚刚被移走或改动了。请重新选一次。';
