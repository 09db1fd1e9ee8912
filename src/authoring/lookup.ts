import { type CourseTree, type ModuleNode, placeExists } from '../course/outline.ts';
import { parseReference } from '../course/url.ts';
import type { ContentReader } from './read-content.ts';
import type { ModuleFiles } from './read-module.ts';

/** Whether the things exist that content names from elsewhere. */
export interface Lookup {
  /** `[module/]lesson#section`, as written in the module `home`. */
  place(reference: string, home?: string): boolean;
  item(id: string): boolean;
  diagram(name: string, home: ModuleFiles): boolean;
  change(id: string): boolean;
  term(id: string): boolean;
  source(id: string): boolean;
  /** How many objectives a module has. */
  objectives(home: ModuleFiles): number;
}

/**
 * Looks things up in all that was read. What may stand in a file that could not be read counts as existing: that file
 * has its own error, and one slip must not be told once for every mention.
 */
export function lookupIn(reader: ContentReader, tree: CourseTree, modules: readonly ModuleNode[]): Lookup {
  const unread = (pattern: RegExp) => [...reader.unread].some((file) => pattern.test(file));
  return {
    place(reference, home = '') {
      const place = parseReference(reference, home);
      if (!place) return false;
      const file = new RegExp(`^modules/\\d+-${place.module}/\\d+-${place.lesson}\\.mdx$`);
      return placeExists(modules, place) || unread(file);
    },
    item: (id) => modules.some(({ items }) => items.some((item) => item.id === id)) || unread(/\/items\.yaml$/),
    diagram: (name, { module, folder }) =>
      Object.keys(module.diagrams).includes(name) || reader.unread.has(`${folder}/${name}.diagram.yaml`),
    change: (id) => tree.changes.some((change) => change.id === id) || reader.unread.has('changes.yaml'),
    term: (id) => tree.glossary.some((entry) => entry.id === id) || reader.unread.has('glossary.yaml'),
    source: (id) => tree.sources.some((source) => source.id === id) || reader.unread.has('sources.yaml'),
    objectives: ({ module, folder }) =>
      reader.unread.has(`${folder}/module.yaml`) ? Number.POSITIVE_INFINITY : module.objectives.length,
  };
}
