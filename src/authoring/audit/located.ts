import type { ContentError, Fault } from '../../course/content-error.ts';
import { fileId } from '../file-id.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Faults as their author is told them, each with its line; none where there is no file. */
export function located(yaml: YamlFile | undefined, faults: readonly Fault[]): ContentError[] {
  if (!yaml) return [];
  return faults.map(({ path, id, problem, remedy }) => ({
    file: yaml.file,
    line: yaml.lineOf(path),
    id: id || fileId(yaml.file),
    problem,
    remedy,
  }));
}
