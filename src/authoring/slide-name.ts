import type { Section } from '../course/lesson.ts';

/** The parts that are projected on a slide of their own, named after what the author wrote, and what authors call them. */
const projected = { Diagram: '图', Check: '题', Try: '“试一试”' };
type Projected = keyof typeof projected;
const all = Object.keys(projected) as Projected[];

/** What is wrong with a part's name in a section: two slides of one name could not be told apart. */
export function slideNameFault(part: string, name: string, { diagrams, checks, tries }: Section) {
  const taken: Record<Projected, string[]> = { Diagram: diagrams, Check: checks, Try: tries.map(({ id }) => id) };
  if (!all.some((one) => one === part)) return undefined;
  if (/^discuss(-\d+)?$/.test(name)) {
    return { problem: `<${part}> 的“${name}”是投影时讨论页的名字`, remedy: '换一个编号' };
  }
  const other = all.find((one) => taken[one].includes(name));
  if (!other) return undefined;
  if (other !== part) {
    return {
      problem: `<${part}> 的“${name}”和这一节的${projected[other]}同名`,
      remedy: '换掉其中一个编号，投影时两页各要各的名字',
    };
  }
  // A try's id must not come twice in the whole lesson, which is told elsewhere.
  return part === 'Try' ? undefined : { problem: `<${part}> 的“${name}”在这一节写了两次`, remedy: '只留一处' };
}
