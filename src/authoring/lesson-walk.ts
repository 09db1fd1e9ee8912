import type { ContentError } from '../course/content-error.ts';
import type { Section } from '../course/lesson.ts';
import { lessonParts, type PartName } from '../course/lesson-parts.ts';
import { readAttributes, type TreeNode } from './lesson-tree.ts';
import { expressionFault, importFault } from './mdx-fault.ts';

/** A part of a lesson that names something kept elsewhere. */
export interface LessonUse {
  part: PartName;
  /** The id it names. */
  id: string;
  line: number;
  /** The section it stands in, as `lesson#section`. */
  place: string;
}

const references: Partial<Record<PartName, string>> = {
  Check: 'item',
  Diagram: 'name',
  Quote: 'source',
  Changed: 'id',
};
const parentOf = { lesson: undefined, section: 'Section', dialogue: 'Dialogue' } as const;
const maxPoints = 5;
const isPartName = (name: string): name is PartName => Object.keys(lessonParts).includes(name);

/** Walks a lesson's syntax tree: its sections, its references, and every part that stands wrongly. */
export function walkLesson(file: string, lesson: string, tree: TreeNode) {
  const sections: Section[] = [];
  const uses: LessonUse[] = [];
  const errors: ContentError[] = [];
  const lineOf = (node: TreeNode): number => node.position?.start.line ?? 1;
  const add = (node: TreeNode, id: string, problem: string, remedy: string): void => {
    errors.push({ file, line: lineOf(node), id, problem, remedy });
  };

  for (const node of tree.children ?? []) {
    // A part or a brace out of place is told when it is visited.
    if (sections.length > 0 && !/^mdx/.test(node.type)) {
      add(node, lesson, '这段正文在所有 <Section> 之外', '挪进某个 <Section>；只有开场的话写在第一节之前');
    }
    visit(node, []);
  }
  if (sections.length === 0 && errors.length === 0) {
    add(tree, lesson, '一节也没有', '用 <Section id="…" title="…"> 把正文分成几节');
  }
  return { sections, uses, errors };

  function visit(node: TreeNode, parents: PartName[]): void {
    const fault = node.type === 'mdxjsEsm' ? importFault : /Expression$/.test(node.type) && expressionFault;
    if (fault) add(node, placeIn(parents), fault.problem, fault.remedy);
    if (/^mdxJsx/.test(node.type)) visitPart(node, parents);
    else for (const child of node.children ?? []) visit(child, parents);
  }

  function placeIn(parents: PartName[]): string {
    const section = parents.length > 0 && sections[sections.length - 1]?.id;
    return section ? `${lesson}#${section}` : lesson;
  }

  function visitPart(node: TreeNode, parents: PartName[]): void {
    const part = node.name ?? '';
    const id = placeIn(parents);
    if (!isPartName(part)) {
      const known = Object.entries(lessonParts).flatMap(([name, { supported }]) => (supported ? [name] : []));
      add(node, id, `不认识的部件 <${part}>`, `可用的部件：${known.join('、')}`);
      return;
    }
    const rule = lessonParts[part];
    if (!rule.supported) {
      add(node, id, `部件 <${part}> 尚未支持`, '先删去，等支持后再放进来');
      return;
    }
    const parent = parentOf[rule.inside];
    if (parents[parents.length - 1] !== parent) {
      add(node, id, `<${part}> 放错了地方`, parent ? `直接写在 <${parent}> 里面` : '写在最外层，不要套在别的部件里');
    }
    const { attributes, faults } = readAttributes(node, part, rule.required);
    for (const { problem, remedy } of faults) add(node, id, problem, remedy);
    if (part === 'Section') enterSection(node, attributes);
    const named = references[part];
    const target = named && attributes[named];
    if (target) uses.push({ part, id: target, line: lineOf(node), place: id });
    if (part === 'KeyPoints') checkKeyPoints(node, id);
    for (const child of node.children ?? []) visit(child, [...parents, part]);
  }

  function enterSection(node: TreeNode, { id = '', title = '' }: Record<string, string>) {
    const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
    if (id && !isSlug) add(node, lesson, `节的编号“${id}”不行`, '只用小写英文字母、数字和连字符');
    const again = isSlug && sections.some((other) => other.id === id);
    sections.push({ id: isSlug ? id : '', title });
    const place = placeIn(['Section']);
    if (again) add(node, place, '节的编号重复', '换一个这一课没用过的编号');
    const count = (name: string) => (node.children ?? []).filter((child) => child.name === name).length;
    const points = count('KeyPoints');
    if (points === 0) add(node, place, '这一节没有 <KeyPoints>', '写一个 <KeyPoints>，里面最多五条');
    if (points > 1) add(node, place, `这一节有 ${points} 个 <KeyPoints>`, '合并成一个');
    if (count('Notes') > 1) add(node, place, `这一节有 ${count('Notes')} 个 <Notes>`, '合并成一个');
  }

  function checkKeyPoints(node: TreeNode, id: string) {
    const lists = (node.children ?? []).filter(({ type }) => type === 'list');
    const points = lists.flatMap(({ children = [] }) => children).length;
    if (lists.length !== 1) {
      add(node, id, `<KeyPoints> 里有 ${lists.length} 个列表，要正好一个`, '每条占一行，前面写“- ”，中间不写别的');
    } else if (points > maxPoints) {
      add(node, id, `<KeyPoints> 有 ${points} 条，最多 ${maxPoints} 条`, '合并或删去几条');
    }
  }
}
