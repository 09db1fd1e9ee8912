import type { Scenario } from '../../../course/scenario.ts';
import type { TimelineStep } from '../../../roleplay/debrief.ts';
import type { State } from '../../../roleplay/state.ts';

export type Point = readonly [x: number, y: number];

/** One meter's way over the steps, in units of the chart; the one left out has a name, a sign and a place all the same. */
export interface MeterLine {
  id: string;
  label: string;
  sign: string;
  /** From 1, for styles. */
  index: number;
  /** At the beginning and after each step. */
  values: number[];
  points: Point[];
  /** For each step asked for that had one: from before it to where the better line would have led. */
  instead: [Point, Point][];
}

/** The chart's size in its own units; it is stretched to its place. */
export const [width, height] = [700, 260];
const signs = ['●', '■', '▲'];
const rounded = (value: number) => Math.round(value * 10) / 10;

/** The states at the beginning and after each step. */
export function statesOf(timeline: readonly TimelineStep[]): State[] {
  return [...timeline.slice(0, 1).map(({ before }) => before), ...timeline.map(({ after }) => after)];
}

/** The meters of a playthrough as lines; with what the alternatives of some steps, from 0, would have done to them. */
export function meterLines(
  { meters }: Scenario,
  timeline: readonly TimelineStep[],
  asked: readonly number[],
): MeterLine[] {
  const states = statesOf(timeline);
  const x = (at: number) => rounded((at * width) / Math.max(1, states.length - 1));
  return Object.entries(meters).map(([id, meter], index) => {
    const valueIn = (state: State) => state.meters[id] ?? meter.start;
    const y = (value: number) => rounded(height * (1 - (value - meter.from) / (meter.to - meter.from)));
    const values = states.map(valueIn);
    const points = values.map((value, at): Point => [x(at), y(value)]);
    const instead = asked.flatMap((at): [Point, Point][] => {
      const [from, alternative] = [points[at], timeline[at]?.alternative];
      return from && alternative ? [[from, [x(at + 1), y(valueIn(alternative.after))]]] : [];
    });
    return {
      id,
      label: meter.label,
      sign: signs[index] ?? '',
      index: index + 1,
      values,
      points,
      instead,
    };
  });
}

/** What a label beside a line needs, in units of the chart. */
const labelHeight = 24;

/** The heights of labels that would stand at these, moved apart where they would touch, and kept in the chart. */
export function spreadOut(tops: readonly number[]): number[] {
  const order = tops.map((top, at) => ({ top, at })).sort((a, b) => a.top - b.top);
  const moved = [...tops];
  let free = 0;
  order.forEach(({ top, at }, place) => {
    const below = (order.length - 1 - place) * labelHeight;
    moved[at] = Math.max(free, Math.min(top, height - below));
    free = (moved[at] ?? 0) + labelHeight;
  });
  return moved;
}
