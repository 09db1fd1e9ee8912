import type { ContentError } from '../course/content-error.ts';
import type { Section } from '../course/lesson.ts';
import { lessonParts, type PartName } from '../course/lesson-parts.ts';

/** A part of a lesson that names something kept elsewhere. */
export interface LessonUse {
  part: PartName;
  /** The id it names. */
  id: string;
  line: number;
}

/** The little of the MDX syntax tree that matters here. */
export interface TreeNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number } } | undefined;
}

const references: Partial<Record<PartName, string>> = {
  Check: 'item',
  Diagram: 'name',
  Quote: 'source',
  Changed: 'id',
};
const parentOf = { lesson: undefined, section: 'Section', dialogue: 'Dialogue' } as const;
const maxPoints = 5;

/** Walks a lesson's syntax tree: its sections, its references, and every part that stands wrongly. */
export function walkLesson(file: string, lesson: string, tree: TreeNode) {
  const sections: Section[] = [];
  const uses: LessonUse[] = [];
  const errors: ContentError[] = [];
  const add = (node: TreeNode, id: string, problem: string, remedy: string): void => {
    errors.push({ file, line: node.position?.start.line ?? 1, id, problem, remedy });
  };

  for (const node of tree.children ?? []) {
    const isPart = node.type === 'mdxJsxFlowElement';
    if (sections.length > 0 && !isPart && node.type !== 'mdxjsEsm') {
      add(node, lesson, '这段正文在所有 <Section> 之外', '挪进某个 <Section>；只有开场的话写在第一节之前');
    }
    visit(node, []);
  }
  if (sections.length === 0) {
    add(tree, lesson, '一节也没有', '用 <Section id="…" title="…"> 把正文分成几节');
  }
  return { sections, uses, errors };

  function visit(node: TreeNode, parents: PartName[]): void {
    if (node.type === 'mdxjsEsm') add(node, lesson, '课文里写了 import 或 export', '删去；课文可用的部件不用引入');
    else if (/Expression$/.test(node.type)) add(node, lesson, '课文里写了花括号表达式', '删去花括号，只写文字和部件');
    else if (/^mdxJsx/.test(node.type)) return visitPart(node, parents);
    for (const child of node.children ?? []) visit(child, parents);
  }

  function visitPart(node: TreeNode, parents: PartName[]): void {
    const name = node.name ?? '';
    if (!(name in lessonParts)) {
      const known = Object.entries(lessonParts).flatMap(([part, { supported }]) => (supported ? [part] : []));
      return add(node, lesson, `不认识的部件 <${name}>`, `可用的部件：${known.join('、')}`);
    }
    const part = name as PartName;
    const rule = lessonParts[part];
    const attributes = readAttributes(node, part);
    const place = sections[sections.length - 1]?.id;
    const id = place && parents.length > 0 ? `${lesson}#${place}` : lesson;
    if (!rule.supported) return add(node, id, `部件 <${part}> 尚未支持`, '先删去，等支持后再放进来');
    const parent = parentOf[rule.inside];
    if (parents[parents.length - 1] !== parent) {
      add(node, id, `<${part}> 放错了地方`, parent ? `直接写在 <${parent}> 里面` : '写在最外层，不要套在别的部件里');
    }
    if (part === 'Section') enterSection(node, attributes);
    const named = references[part];
    const target = named && attributes[named];
    if (target) uses.push({ part, id: target, line: node.position?.start.line ?? 1 });
    if (part === 'KeyPoints') checkKeyPoints(node, id);
    for (const child of node.children ?? []) visit(child, [...parents, part]);
  }

  function readAttributes(node: TreeNode, part: PartName): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { type, name, value } of node.attributes ?? []) {
      if (type === 'mdxJsxAttribute' && name && typeof value === 'string') found[name] = value;
      else add(node, lesson, `<${part}> 的属性要写成 名字="文字"`, '不要用花括号');
    }
    for (const name of lessonParts[part].required) {
      if (!found[name]?.trim()) add(node, lesson, `<${part}> 缺少 ${name}`, `写成 <${part} ${name}="…">`);
    }
    return found;
  }

  function enterSection(node: TreeNode, { id = '', title = '' }: Record<string, string>) {
    if (id && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      add(node, lesson, `节的编号“${id}”不行`, '只用小写英文字母、数字和连字符');
    }
    if (sections.some((other) => other.id === id))
      add(node, `${lesson}#${id}`, '节的编号重复', '换一个这一课没用过的编号');
    sections.push({ id, title });
    const count = (name: string) => (node.children ?? []).filter((child) => child.name === name).length;
    if (count('KeyPoints') !== 1) {
      add(node, `${lesson}#${id}`, `这一节有 ${count('KeyPoints')} 个 <KeyPoints>`, '每节写一个 <KeyPoints>');
    }
    if (count('Notes') > 1)
      add(node, `${lesson}#${id}`, `这一节有 ${count('Notes')} 个 <Notes>`, '每节最多一个 <Notes>');
  }

  function checkKeyPoints(node: TreeNode, id: string) {
    const list = (node.children ?? []).filter(({ type }) => type === 'list');
    const points = list[0]?.children?.length ?? 0;
    if (list.length !== 1 || points > maxPoints) {
      add(node, id, '<KeyPoints> 里要有一个列表，最多五条', '每条前面写“- ”，超过五条就合并');
    }
  }
}
