const format = new Intl.DateTimeFormat('zh-CN', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const dayOnly = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });

/** A moment in words. A file from elsewhere may hold a number that no calendar knows, and formatting that would throw. */
export function momentInWords(at: number): string {
  return Number.isNaN(new Date(at).getTime()) ? '时间不明' : format.format(at);
}

/** Its day in words. */
export function dayInWords(at: number): string {
  return Number.isNaN(new Date(at).getTime()) ? '日期不明' : dayOnly.format(at);
}
