import { laterDay } from './day.ts';
import type { Reviews } from './log.ts';

/** The items to be asked on a day, those waiting longest first. */
export function dueOn(reviews: Reviews, today: string): string[] {
  return Object.entries(reviews)
    .filter(([, { due }]) => due <= today)
    .map(([id, { due }]) => ({ id, due }))
    .sort((a, b) => (`${a.due} ${a.id}` < `${b.due} ${b.id}` ? -1 : 1))
    .map(({ id }) => id);
}

/** How many items come after today: tomorrow, and within seven days, tomorrow among them. */
export function upcoming(reviews: Reviews, today: string): { tomorrow: number; week: number } {
  const within = (days: number) =>
    Object.values(reviews).filter(({ due }) => due > today && due <= laterDay(today, days)).length;
  return { tomorrow: within(1), week: within(7) };
}
