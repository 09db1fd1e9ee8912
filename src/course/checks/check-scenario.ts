import { unknownTerms } from '../condition.ts';
import type { Fault } from '../content-error.ts';
import type { Course } from '../course.ts';
import { meritOf } from '../merit.ts';
import type { Choice, Condition, Scenario } from '../scenario.ts';
import { checkGraph } from './check-graph.ts';
import { repeated } from './duplicates.ts';
import { missingPlace } from './missing-place.ts';

const oneOf = (known: readonly string[]) =>
  known.length > 0 ? `写其中之一：${known.join('、')}；没有合适的就先加上` : '先加上这一条，或删去';

/** The faults of one scenario: names that do not resolve, a graph that does not hold, rules of the course. */
export function checkScenario(
  scenario: Scenario,
  fileId: string,
  course: Pick<Course, 'methods' | 'criticalErrors'>,
  placeExists: (see: string) => boolean,
): Fault[] {
  const found: Fault[] = [];
  const add = (path: Fault['path'], id: string, problem: string, remedy: string) =>
    found.push({ path, id, problem, remedy });
  const methods = course.methods.flatMap(({ entries }) => entries.map(({ id }) => id));
  const criticals = course.criticalErrors.map(({ id }) => id);

  if (scenario.id !== fileId) {
    add(['id'], scenario.id, `演练编号和文件名 ${fileId} 不同`, `写 id: ${fileId}，或给文件改名`);
  }
  checkMeters();
  for (const [node, turn] of Object.entries(scenario.nodes)) {
    if (turn.ending !== undefined) continue;
    if (turn.see && !placeExists(turn.see)) add(['nodes', node, 'see'], node, ...missingPlace(turn.see));
    for (const { at, id } of repeated(turn.choices, (choice) => choice.id)) {
      add(['nodes', node, 'choices', at, 'id'], `${node}/${id}`, '说法编号在这个场面里重复', '换一个编号');
    }
    turn.choices.forEach((choice, at) => {
      checkChoice(choice, `${node}/${choice.id}`, ['nodes', node, 'choices', at]);
      const better = turn.choices.some((other) => meritOf(other) > meritOf(choice));
      if (choice.temptation && !better) {
        add(
          ['nodes', node, 'choices', at, 'temptation'],
          `${node}/${choice.id}`,
          '诱惑项已是这个场面里分值最高的说法',
          '给同一场面另写一个分值更高、合规矩的说法',
        );
      }
    });
  }
  const turns = Object.values(scenario.nodes).flatMap((node) => (node.ending === undefined ? node.choices : []));
  if (!turns.some(({ temptation }) => temptation)) {
    add(['nodes'], scenario.id, '没有诱惑项', '至少给一个听着热心、其实越权或违规的说法写 temptation: true');
  }
  return [...found, ...checkGraph(scenario)];

  function checkMeters() {
    const meters = Object.entries(scenario.meters);
    if (meters.length > 3) add(['meters'], scenario.id, `量表有 ${meters.length} 个，最多三个`, '合并或删去几个');
    for (const [id, { from, to, start, words }] of meters) {
      if (from >= to || start < from || start > to) {
        add(['meters', id], id, `量表范围 ${from} 到 ${to}、起点 ${start} 说不通`, '让 from 小于 to，start 在两者之间');
      } else if (words.length > to - from + 1) {
        add(['meters', id, 'words'], id, `说法有 ${words.length} 档，值只有 ${to - from + 1} 个`, '减少几档说法');
      }
    }
  }

  function checkChoice(choice: Choice, id: string, path: Fault['path']) {
    for (const key of ['methods', 'misuses'] as const) {
      choice[key].forEach((method, at) => {
        if (methods.includes(method)) return;
        add([...path, key, at], id, `方法“${method}”不在 course.yaml 的 methods 里`, oneOf(methods));
      });
    }
    if (choice.critical && !criticals.includes(choice.critical)) {
      add([...path, 'critical'], id, `硬伤种类“${choice.critical}”不认识`, oneOf(criticals));
    }
    for (const meter of Object.keys(choice.effects)) {
      if (!(meter in scenario.meters)) {
        add([...path, 'effects', meter], id, `量表“${meter}”不存在`, oneOf(Object.keys(scenario.meters)));
      }
    }
    choice.learns.forEach((fact, at) => {
      if (!(fact in scenario.facts)) {
        add([...path, 'learns', at], id, `事实“${fact}”不存在`, oneOf(Object.keys(scenario.facts)));
      }
    });
    checkCondition(choice.when, id, [...path, 'when']);
    if (typeof choice.to === 'string') return;
    choice.to.forEach((exit, at) => {
      checkCondition(exit.when, id, [...path, 'to', at, 'when']);
    });
    const last = choice.to.length - 1;
    if (choice.to[last]?.when) {
      add([...path, 'to', last], id, '几个去处都带条件，可能无处可去', '最后一个去处不要写 when');
    }
  }

  function checkCondition(when: Condition | undefined, id: string, path: Fault['path']) {
    for (const term of when ? unknownTerms(when, scenario) : []) {
      add(
        path,
        id,
        `条件里的“${term}”既不是量表也不是事实`,
        oneOf([...Object.keys(scenario.meters), ...Object.keys(scenario.facts)]),
      );
    }
  }
}
