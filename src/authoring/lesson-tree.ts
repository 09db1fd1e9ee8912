/** The little of the MDX syntax tree that matters here. */
export interface TreeNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number } } | undefined;
}

/** A part's attributes, and what is wrong with them. */
export function readAttributes(node: TreeNode, part: string, required: readonly string[]) {
  const attributes: Record<string, string> = {};
  const faults: { problem: string; remedy: string }[] = [];
  const given = node.attributes ?? [];
  const end = (node.children ?? []).length > 0 ? '>' : ' />';
  const example = `写成 <${[part, ...required.map((name) => `${name}="…"`)].join(' ')}${end}`;
  for (const { name, value } of given) {
    if (name === undefined || !required.includes(name)) {
      faults.push({ problem: `<${part}> 没有 ${name ?? '{…}'} 这个属性`, remedy: `删去，${example}` });
    } else if (typeof value !== 'string') {
      faults.push({ problem: `<${part}> 的 ${name} 不是引号里的文字`, remedy: example });
    } else attributes[name] = value;
  }
  for (const name of required) {
    const written = given.some((one) => one.name === name);
    if (!written) faults.push({ problem: `<${part}> 缺少 ${name}`, remedy: example });
    else if (attributes[name]?.trim() === '') faults.push({ problem: `<${part}> 的 ${name} 是空的`, remedy: example });
  }
  return { attributes, faults };
}
