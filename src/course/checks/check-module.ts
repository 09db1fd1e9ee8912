import type { Fault } from '../content-error.ts';
import type { Course } from '../course.ts';
import type { ModuleNode } from '../outline.ts';

/** The faults of module.yaml: competences that the course does not have, or not one for each objective. */
export function checkModule(
  { id, objectives, competences }: Pick<ModuleNode, 'id' | 'objectives' | 'competences'>,
  course: Pick<Course, 'competences'>,
): Fault[] {
  if (!competences) return [];
  const known = course.competences.map((competence) => competence.id);
  const unknown = competences.flatMap((competence, at) =>
    known.includes(competence)
      ? []
      : [
          {
            path: ['competences', at],
            id,
            problem: `能力“${competence}”不在 course.yaml 的 competences 里`,
            remedy: known.length > 0 ? `写 ${known.join('、')} 里的一个` : '先在 course.yaml 的 competences 里写上',
          },
        ],
  );
  if (competences.length === objectives.length) return unknown;
  const problem = `学习目标有 ${objectives.length} 条，competences 写了 ${competences.length} 个`;
  const remedy = '一条目标写一个能力，按目标的顺序，一个也不多、不少；不分能力就整行删去';
  return [{ path: ['competences'], id, problem, remedy }, ...unknown];
}
