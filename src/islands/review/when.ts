import { daysBetween } from '../../review/day.ts';

/** A day to come in words, seen from today: 明天, 3 天后（11 月 28 日）; 今天 for one that has come. */
export function inDays(due: string, today: string): string {
  const days = daysBetween(today, due);
  if (days <= 0) return '今天';
  if (days === 1) return '明天';
  const [, month, date] = due.split('-').map(Number);
  return `${days} 天后（${month} 月 ${date} 日）`;
}
