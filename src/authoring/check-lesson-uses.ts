import { missingSource } from '../course/checks/check-reference.ts';
import type { ContentError } from '../course/content-error.ts';
import type { Source } from '../course/reference.ts';
import { fileId } from './file-id.ts';
import type { LessonFile } from './lesson-file.ts';
import type { LessonUse } from './lesson-walk.ts';
import type { Lookup } from './lookup.ts';
import type { ModuleFiles } from './read-module.ts';

/** The errors of what a lesson names: items, diagrams, terms, sources and changes that do not exist. */
export function checkLessonUses(
  { file, matter, uses }: LessonFile,
  home: ModuleFiles,
  sources: readonly Source[],
  lookup: Lookup,
): ContentError[] {
  const inText = uses.flatMap((use) => {
    const fault = faultOf(use);
    return fault ? [{ file, line: use.line, id: use.place, ...fault }] : [];
  });
  const named = (matter.data as { sources?: unknown } | null)?.sources;
  const inMatter = (Array.isArray(named) ? named : []).flatMap((source: unknown, at) =>
    typeof source !== 'string' || lookup.source(source)
      ? []
      : [{ file, line: matter.lineOf(['sources', at]), id: fileId(file), ...missingSource(source) }],
  );
  return [...inText, ...inMatter];

  function faultOf({ part, id }: LessonUse): { problem: string; remedy: string } | undefined {
    if (part === 'Check' && !lookup.item(id)) {
      return { problem: `题目“${id}”不存在`, remedy: '写某个模块 items.yaml 里的题号' };
    }
    if (part === 'Diagram' && !lookup.diagram(id, home)) {
      return { problem: `图“${id}”不存在`, remedy: `在模块文件夹里写 ${id}.diagram.yaml` };
    }
    if (part === 'Changed' && !lookup.change(id)) {
      return { problem: `变化“${id}”不在 changes.yaml 里`, remedy: '先在 changes.yaml 里写上这一条' };
    }
    if (part === 'Term' && !lookup.term(id)) {
      return {
        problem: `术语“${id}”不在 glossary.yaml 里`,
        remedy: '先在 glossary.yaml 和 course.yaml 的 terms 里写上',
      };
    }
    if (part !== 'Quote') return undefined;
    if (!lookup.source(id)) return missingSource(id);
    return sources.some((source) => source.id === id && !source.words)
      ? { problem: `出处“${id}”没有原话`, remedy: '在 sources.yaml 里写 words，或改用 sources 列出' }
      : undefined;
  }
}
