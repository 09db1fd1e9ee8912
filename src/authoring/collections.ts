import { createHash } from 'node:crypto';
import type { Item } from '../course/item.ts';
import type { CourseTree, ModuleNode } from '../course/outline.ts';
import type { Scenario } from '../course/scenario.ts';

/** An item as the site keeps it: with its module, and a hash that changes when its content does. */
export type KeptItem = Item & { module: string; hash: string };
/** A module's outline without the texts that are files of their own. */
export type KeptModule = Omit<ModuleNode, 'items' | 'scenarios' | 'diagrams'> & {
  itemCount: number;
  scenarios: Pick<Scenario, 'id' | 'title' | 'situation' | 'who' | 'minutes'>[];
};

/** A short hash of any plain value; the same content gives the same hash whatever the order of its keys. */
export function contentHash(value: unknown): string {
  const sorted = JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
  return createHash('sha256').update(sorted).digest('hex').slice(0, 8);
}

/** A course tree as flat lists of entries, each with a string id, the way Astro's collections want them. */
export function entriesOf(tree: CourseTree) {
  const { modules } = tree;
  return {
    course: [{ ...tree.course }],
    modules: modules.map(keepModule),
    items: modules.flatMap((module) =>
      module.items.map((item): KeptItem => ({ ...item, module: module.id, hash: contentHash(item) })),
    ),
    scenarios: modules.flatMap((module) =>
      module.scenarios.map((scenario) => ({ id: `${module.id}/${scenario.id}`, module: module.id, scenario })),
    ),
    diagrams: modules.flatMap((module) =>
      Object.entries(module.diagrams).map(([name, diagram]) => ({ id: `${module.id}/${name}`, diagram })),
    ),
    sources: tree.sources,
    glossary: tree.glossary,
    changes: tree.changes,
    slides: tree.slides.map((entry) => ({ id: String(entry.slide), entry })),
  };
}

function keepModule({ items, scenarios, diagrams: _, ...module }: ModuleNode): KeptModule {
  return {
    ...module,
    itemCount: items.length,
    scenarios: scenarios.map(({ id, title, situation, who, minutes }) => ({ id, title, situation, who, minutes })),
  };
}
