import type { ContentError } from '../course/content-error.ts';
import type { Section } from '../course/lesson.ts';
import { lessonParts, type PartName } from '../course/lesson-parts.ts';
import { listItems, ownText } from './lesson-text.ts';
import { readAttributes, type TreeNode } from './lesson-tree.ts';
import { expressionFault, importFault } from './mdx-fault.ts';
import { slideNameFault } from './slide-name.ts';

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
  Term: 'id',
};
const maxPoints = 5;
const selfChecks = { least: 3, most: 5 };
const isSlug = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
const slugRemedy = '只用小写英文字母、数字和连字符';
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
      add(node, id, `不认识的部件 <${part}>`, `可用的部件：${Object.keys(lessonParts).join('、')}`);
      return;
    }
    const rule = lessonParts[part];
    const parent = parents[parents.length - 1] ?? 'lesson';
    if (!(rule.inside as readonly string[]).includes(parent)) {
      const allowed = rule.inside.map((name) => `<${name}>`).join('、');
      const remedy = rule.inside[0] === 'lesson' ? '写在最外层，不要套在别的部件里' : `直接写在 ${allowed} 里面`;
      add(node, id, `<${part}> 放错了地方`, remedy);
    }
    const { attributes, faults } = readAttributes(node, part, rule.required);
    for (const { problem, remedy } of faults) add(node, id, problem, remedy);
    if (part === 'Section') enterSection(node, attributes);
    const named = references[part];
    const target = named && attributes[named];
    if (target) uses.push({ part, id: target, line: lineOf(node), place: id });
    const section = sections[sections.length - 1];
    const name = part === 'Try' ? attributes.id : target;
    const doubled = section && name && slideNameFault(part, name, section);
    if (doubled) add(node, id, doubled.problem, doubled.remedy);
    else if (part === 'Check' && sections.some((other) => other !== section && other.checks.includes(name ?? ''))) {
      add(node, id, `<Check> 的“${name}”在这一课问了两次`, '只留一处');
    }
    if (part === 'KeyPoints') checkKeyPoints(node, id);
    if (part === 'Try') checkTry(node, id, attributes);
    if ((part === 'Try' || part === 'Discuss') && !ownText(node)) {
      add(node, id, `<${part}> 里没有要问的话`, '写一两句，前后空一行');
    }
    if (part === 'KeyPoints' && section) section.keyPoints = listItems(node);
    if (part === 'Diagram' && target) section?.diagrams.push(target);
    if (part === 'Check' && target) section?.checks.push(target);
    if (part === 'Discuss') section?.discuss.push(ownText(node));
    for (const child of node.children ?? []) visit(child, [...parents, part]);
  }

  function enterSection(node: TreeNode, { id = '', title = '' }: Record<string, string>) {
    if (id && !isSlug(id)) add(node, lesson, `节的编号“${id}”不行`, slugRemedy);
    const again = isSlug(id) && sections.some((other) => other.id === id);
    const empty = { keyPoints: [], diagrams: [], checks: [], discuss: [], tries: [] };
    sections.push({ id: isSlug(id) ? id : '', title, ...empty });
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

  function checkTry(node: TreeNode, place: string, { id = '' }: Record<string, string>) {
    const inside = (name: string) => (node.children ?? []).filter((child) => child.name === name);
    for (const name of ['Model', 'SelfCheck']) {
      const count = inside(name).length;
      if (count !== 1)
        add(node, place, `<Try> 里有 ${count} 个 <${name}>`, `写一个 <${name}>，开始和结束的标签各占一行`);
    }
    const points = inside('SelfCheck').flatMap(listItems).length;
    if (inside('SelfCheck').length === 1 && (points < selfChecks.least || points > selfChecks.most)) {
      const { least, most } = selfChecks;
      add(node, place, `<SelfCheck> 有 ${points} 条，要 ${least} 到 ${most} 条`, '每条占一行，前面写“- ”');
    }
    if (id && !isSlug(id)) add(node, place, `<Try> 的编号“${id}”不行`, slugRemedy);
    if (id && sections.some(({ tries }) => tries.some((other) => other.id === id))) {
      add(node, place, `<Try> 的编号“${id}”重复`, '换一个这一课没用过的编号，学员写的话认它');
    }
    sections[sections.length - 1]?.tries.push({ id, prompt: ownText(node) });
  }
}
