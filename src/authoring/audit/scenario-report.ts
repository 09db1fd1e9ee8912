import type { ContentError } from '../../course/content-error.ts';
import { verify } from '../../roleplay/verify.ts';
import { located } from './located.ts';
import type { AuditedCourse } from './read-audit.ts';
import { mayPass, scenarioRobotsFor, scorePlayOf } from './scenario-robots.ts';
import { tableLines } from './table.ts';

/** What random play and the robots earn in each scenario, as lines of a table, and a fault for each robot that passes too many. */
export function scenarioReport({ chinese, course, modules, yamlOf }: AuditedCourse): {
  lines: string[];
  faults: ContentError[];
} {
  const { passMark } = course;
  const robots = scenarioRobotsFor(chinese);
  const played = modules.flatMap((module) =>
    module.scenarios.map((scenario) => ({
      module,
      scenario,
      random: verify(scenario, passMark).random,
      scores: robots.map((robot) => scorePlayOf(robot, scenario, passMark)),
    })),
  );
  if (played.length === 0) return { lines: [], faults: [] };
  const most = mayPass(played.length);
  const passedBy = robots.map((_, at) => played.filter(({ scores }) => scores[at]?.passed));
  const rows = played.map(({ module, scenario, random, scores }) => [
    `${module.id}/${scenario.id}`,
    random.mean.toFixed(1),
    `${(100 * random.passes).toFixed(1)}%`,
    ...scores.map(({ total, passed }) => `${total.toFixed(1)}${passed ? ' 及格' : ''}`),
  ]);
  const verdicts = passedBy.map(({ length }) => `过 ${length} 个，${length > most ? '失守' : '守住'}`);
  const table = tableLines([
    ['', '随便选', '及格机会', ...robots.map(({ name }) => name)],
    ...rows,
    ['', '', '', ...verdicts],
  ]);
  const faults = robots.flatMap(({ name }, at) => {
    const passed = passedBy[at] ?? [];
    const [first] = passed;
    if (!first || passed.length <= most) return [];
    const fault = {
      path: ['id'],
      id: first.scenario.id,
      problem: `只挑“${name}”，${played.length} 个演练里就过了 ${passed.length} 个，最多许 ${most} 个`,
      remedy: `改写说法，别让这一招走得通：${passed.map(({ scenario }) => scenario.id).join('、')}`,
    };
    return located(yamlOf(`${first.scenario.id}.scenario.yaml`, first.module), [fault]);
  });
  const head = `演练 ${played.length} 个，及格线 ${passMark} 分；一个机器人最多许过 ${most} 个`;
  return { lines: [head, ...table, ''], faults };
}
