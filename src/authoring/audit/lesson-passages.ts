import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fileId } from '../file-id.ts';
import { plainText } from '../lesson-text.ts';
import type { TreeNode } from '../lesson-tree.ts';
import { parseYaml } from '../yaml-file.ts';
import { type Passage, yamlPassages } from './passage.ts';

const parser = unified().use(remarkParse).use(remarkMdx);
const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** The attributes of a lesson's parts that are read; `say` is a line as it is said. */
const readAttributes = ['title', 'say', 'then'];

/** The texts of a lesson that the content checks have passed: its front matter, its paragraphs, what its parts say. */
export function lessonPassages(file: string, source: string): Passage[] {
  const lesson = fileId(file);
  const matter = parseYaml(file, head.exec(source)?.[1] ?? '', 1).yaml;
  const found = matter ? yamlPassages(matter) : [];
  walk(parser.parse(source.replace(head, (text) => text.replace(/[^\n]/g, ''))), lesson);
  return found;

  function walk(node: TreeNode, place: string): void {
    const line = node.position?.start.line ?? 1;
    const add = (text: string, spoken = false) => found.push({ file, line, id, text, spoken });
    const given = new Map((node.attributes ?? []).map(({ name, value }) => [name, value]));
    const id = node.name === 'Section' ? `${lesson}#${given.get('id')}` : place;
    for (const name of readAttributes) {
      const text = given.get(name);
      if (typeof text === 'string') add(text, name === 'say');
    }
    if (node.type === 'paragraph' || node.type === 'heading') add(plainText(node));
    for (const child of node.children ?? []) walk(child, id);
  }
}
