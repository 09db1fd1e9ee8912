import type { TreeNode } from './lesson-tree.ts';

/** The words of a node and all below it, as one line. */
export function plainText(node: TreeNode): string {
  if (node.type === 'break') return ' ';
  const between = /^(?:list|listItem|blockquote)$/.test(node.type) ? ' ' : '';
  return (node.value ?? '').replace(/\s*\n\s*/g, ' ') + (node.children ?? []).map(plainText).join(between);
}

/** The words of each list item directly below a node. */
export function listItems({ children = [] }: TreeNode): string[] {
  return children.filter(({ type }) => type === 'list').flatMap((list) => (list.children ?? []).map(plainText));
}

/** The words directly below a node, a line for each paragraph, without those in parts of their own. */
export function ownText({ children = [] }: TreeNode): string {
  return children
    .filter(({ type }) => type !== 'mdxJsxFlowElement')
    .map((child) => plainText(child).trim())
    .join('\n');
}
