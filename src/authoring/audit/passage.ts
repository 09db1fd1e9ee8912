import { fileId } from '../file-id.ts';
import type { YamlFile } from '../yaml-file.ts';

/** One text that somebody reads, and where it stands. */
export interface Passage {
  file: string;
  line: number;
  id: string;
  text: string;
  /** Said aloud as it stands, without quotation marks around it. */
  spoken: boolean;
}

/** The keys whose texts nobody reads: ids, marks, dates, and the foreign words that have a field or a list of their own. */
const unreadKeys = new Set(
  'id see interaction ending level rule target kind line mark to knows lacks methods misuses learns critical start modules competences terms sources status date checked language version en word'.split(
    ' ',
  ),
);

type Path = (string | number)[];

/** The texts of a YAML file, in their order. */
export function yamlPassages(yaml: YamlFile): Passage[] {
  const found: Passage[] = [];
  walk(yaml.data, [], fileId(yaml.file), false);
  return found;

  function walk(value: unknown, path: Path, id: string, turn: boolean): void {
    const key = path.filter((step) => typeof step === 'string').pop() ?? '';
    if (typeof value === 'string' && !unreadKeys.has(key)) {
      const spoken = turn && (key === 'says' || (key === 'text' && path.includes('choices')));
      found.push({ file: yaml.file, line: yaml.lineOf(path), id, text: value, spoken });
    } else if (Array.isArray(value)) {
      value.forEach((one: unknown, at) => {
        walk(one, [...path, at], id, turn);
      });
    } else if (typeof value === 'object' && value !== null) {
      const inNodes = path.length === 2 && path[0] === 'nodes';
      const own = (value as { id?: unknown }).id ?? (inNodes ? path[1] : undefined);
      const place = typeof own === 'string' ? idBelow(own) : id;
      for (const [name, one] of Object.entries(value)) {
        walk(one, [...path, name], place, turn || (inNodes && !('ending' in value)));
      }
    }

    function idBelow(own: string): string {
      return id === fileId(yaml.file) ? own : `${id}/${own}`;
    }
  }
}
