import type { TimelineStep } from './debrief.ts';

/** At which steps, from 0, a method was used, gone against, or left unused where the better line uses it. */
export interface MethodUse {
  used: number[];
  misused: number[];
  missed: number[];
}

/** How a playthrough used the methods with these ids, taken as one: a step that uses two of them counts once. */
export function methodUse(timeline: readonly TimelineStep[], methods: readonly string[]): MethodUse {
  const names = (ids: readonly string[] | undefined) => ids?.some((id) => methods.includes(id)) ?? false;
  const use: MethodUse = { used: [], misused: [], missed: [] };
  timeline.forEach(({ choice, alternative }, at) => {
    if (names(choice.methods)) use.used.push(at);
    if (names(choice.misuses)) use.misused.push(at);
    else if (!names(choice.methods) && names(alternative?.choice.methods)) use.missed.push(at);
  });
  return use;
}
