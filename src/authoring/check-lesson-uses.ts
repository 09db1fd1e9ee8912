import { missingSource } from '../course/checks/check-course.ts';
import type { ContentError } from '../course/content-error.ts';
import type { CourseTree, ModuleNode } from '../course/outline.ts';
import type { LessonFile } from './lesson-file.ts';
import type { LessonUse } from './lesson-walk.ts';
import { nameOf } from './yaml-file.ts';

/** The errors of what a lesson names: items, diagrams, sources and changes that do not exist. */
export function checkLessonUses(
  lesson: LessonFile,
  home: ModuleNode,
  { sources, changes }: CourseTree,
  modules: readonly ModuleNode[],
): ContentError[] {
  const id = nameOf(lesson.file);
  const inText = lesson.uses.flatMap((use) => {
    const fault = faultOf(use);
    return fault ? [{ file: lesson.file, line: use.line, id, ...fault }] : [];
  });
  const named = (lesson.matter.data as { sources?: unknown } | null)?.sources;
  const inMatter = (Array.isArray(named) ? named : []).flatMap((source, at) =>
    sources.some((known) => known.id === source)
      ? []
      : [{ file: lesson.file, line: lesson.matter.lineOf(['sources', at]), id, ...missingSource(String(source)) }],
  );
  return [...inText, ...inMatter];

  function faultOf({ part, id: name }: LessonUse): { problem: string; remedy: string } | undefined {
    if (part === 'Check' && !modules.some(({ items }) => items.some((item) => item.id === name))) {
      return { problem: `题目“${name}”不存在`, remedy: '写某个模块 items.yaml 里的题号' };
    }
    if (part === 'Diagram' && !(name in home.diagrams)) {
      return { problem: `图“${name}”不存在`, remedy: `在模块文件夹里写 ${name}.diagram.yaml` };
    }
    if (part === 'Changed' && !changes.some((change) => change.id === name)) {
      return { problem: `变化“${name}”不在 changes.yaml 里`, remedy: '先在 changes.yaml 里写上这一条' };
    }
    if (part !== 'Quote') return undefined;
    const source = sources.find((known) => known.id === name);
    if (!source) return missingSource(name);
    return source.words
      ? undefined
      : { problem: `出处“${name}”没有原话`, remedy: '在 sources.yaml 里写 words，或改用 sources 列出' };
  }
}
