import type { Fault } from '../content-error.ts';
import type { Course } from '../course.ts';
import { repeated } from './duplicates.ts';

/** The faults of course.yaml: modules against the folders that exist, ids given twice, methods that are not listed. */
export function checkCourse(course: Course, folders: readonly string[]): Fault[] {
  const methods = course.methods.flatMap(({ entries }, group) =>
    entries.map(({ id }, at) => ({ id, path: ['methods', group, 'entries', at, 'id'] })),
  );
  return [
    ...checkModules(course, folders),
    ...checkIds(methods, '方法编号重复'),
    ...checkIds(listed(course, 'methods'), '方法组编号重复'),
    ...checkIds(listed(course, 'competences'), '能力编号重复'),
    ...checkIds(listed(course, 'criticalErrors'), '硬伤编号重复'),
    ...course.competences.flatMap((competence, at) =>
      competence.methods.flatMap((method, place) =>
        methods.some(({ id }) => id === method)
          ? []
          : [
              {
                path: ['competences', at, 'methods', place],
                id: competence.id,
                problem: `方法“${method}”不在 methods 里`,
                remedy: '写 methods 里有的编号，或先在那里加上',
              },
            ],
      ),
    ),
  ];
}

interface Placed {
  id: string;
  path: Fault['path'];
}

function listed(course: Course, key: 'methods' | 'competences' | 'criticalErrors'): Placed[] {
  return course[key].map(({ id }, at) => ({ id, path: [key, at, 'id'] }));
}

function checkIds(all: readonly Placed[], problem: string): Fault[] {
  return repeated(all, ({ id }) => id).map(({ at, id }) => ({
    path: all[at]?.path ?? [],
    id,
    problem,
    remedy: '换一个没用过的编号',
  }));
}

function checkModules(course: Course, folders: readonly string[]): Fault[] {
  const inParts = course.parts.flatMap(({ modules }, part) =>
    modules.map((id, at) => ({ id, path: ['parts', part, 'modules', at] })),
  );
  const noFolder = inParts.filter(({ id }) => !folders.includes(id));
  const unlisted = folders.filter((folder) => !inParts.some(({ id }) => id === folder));
  return [
    ...noFolder.map(({ id, path }) => ({
      path,
      id,
      problem: '模块没有文件夹',
      remedy: `建 modules/编号-${id}/，或从 parts 里删去`,
    })),
    ...unlisted.map((id) => ({
      path: ['parts'],
      id,
      problem: '模块文件夹没有写进 course.yaml 的 parts',
      remedy: `在某一部分的 modules 里加上 ${id}`,
    })),
    ...repeated(inParts, ({ id }) => id).map(({ at, id }) => ({
      path: inParts[at]?.path ?? [],
      id,
      problem: '模块在 parts 里出现两次',
      remedy: '只留一处',
    })),
    ...repeated(folders, (id) => id).map(({ id }) => ({
      path: ['parts'],
      id,
      problem: '有两个模块文件夹用这个名字',
      remedy: '给其中一个换名，只换编号不够',
    })),
  ];
}
