import type { VNode } from 'preact';

type Element = VNode<{ lang?: string; children?: unknown }>;

/** What stands below an element; in place of a component, which must have no hooks, what it gives. */
function below({ type, props }: Element): unknown {
  return typeof type === 'function' ? (type as (given: object) => unknown)(props) : props.children;
}

/** The words of a tree of elements, in their order, each with the language that it is marked with. */
export function markedWords(node: unknown, lang?: string): { text: string; lang: string | undefined }[] {
  if (Array.isArray(node)) return node.flatMap((one) => markedWords(one, lang));
  if (typeof node === 'string' || typeof node === 'number') return [{ text: String(node), lang }];
  const element = node as Element | null | undefined;
  if (!element?.props) return [];
  const own = typeof element.type === 'string' ? element.props.lang : undefined;
  return markedWords(below(element), own ?? lang);
}

/** The words of a tree of elements as they are read. */
export function wordsOf(node: unknown): string {
  return markedWords(node)
    .map(({ text }) => text)
    .join('');
}

/** The words of each element of a kind, such as `p`. */
export function wordsIn(node: unknown, kind: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => wordsIn(one, kind));
  const element = node as Element | null | undefined;
  if (!element?.props) return [];
  return [...(element.type === kind ? [wordsOf(element)] : []), ...wordsIn(below(element), kind)];
}
