const dayLength = 24 * 60 * 60 * 1000;

/** The local day of a moment, as 2026-11-25: days compare as texts do. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** The days from a first to a second, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / dayLength;
}

/** The day so many days later. */
export function laterDay(day: string, days: number): string {
  return new Date(midnight(day) + days * dayLength).toISOString().slice(0, 10);
}

/** A day's beginning at Greenwich, where no day is shorter or longer than another. */
export function midnight(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
