import { type ContentError, formatContentErrors } from '../../course/content-error.ts';
import { bankFaults } from './bank-faults.ts';
import { bankReport } from './bank-report.ts';
import { judgeBalance } from './flaws/judge-balance.ts';
import { located } from './located.ts';
import { readAudit } from './read-audit.ts';
import { robotsFor } from './robots.ts';
import { scenarioReport } from './scenario-report.ts';
import { textFaults } from './text-faults.ts';

/** How many standard errors above blind guessing a robot may earn at one bank, and over all banks together. */
const errors = { bank: 2.5, all: 2 };

const limits = [
  '审核只看写法：干扰项像不像真会有人选、正确项到底对不对、情形真不真，它看不见，要请同行不看答案做一遍。',
  '每道题多难、分不分得出会和不会，要有学员作答才算得出来，这里没有。',
];

/** Audits a course's banks, scenarios and texts: the whole report, and the faults. Throws a ContentFailure as `loadCourse` does. */
export function audit(root: string): { report: string; faults: ContentError[] } {
  const audited = readAudit(root);
  const { chinese, course, modules, yamlOf } = audited;
  const robots = robotsFor(chinese);
  const banks = modules
    .filter(({ items }) => items.length > 0)
    .map((module) => {
      const title = `题库 ${module.id}《${module.title}》`;
      const { lines, faults } = bankReport({ title, items: module.items, robots, errors: errors.bank });
      return { lines, faults: located(yamlOf('items.yaml', module), faults) };
    });
  const items = modules.flatMap((module) => module.items);
  const all = bankReport({ title: `${banks.length} 个题库合起来`, items, robots, errors: errors.all });
  const scenarios = scenarioReport(audited);
  const pooled = [...all.faults, ...(banks.length > 1 ? judgeBalance(items) : [])].map((fault) => ({
    ...fault,
    problem: `所有题库合起来，${fault.problem}`,
  }));
  const faults = [
    ...banks.flatMap((bank) => bank.faults),
    ...located(yamlOf('course.yaml'), pooled),
    ...scenarios.faults,
    ...bankFaults(audited),
    ...textFaults(audited),
  ];
  const lines = [...banks.flatMap((bank) => bank.lines), ...all.lines, ...scenarios.lines];
  const told = faults.length > 0 ? formatContentErrors(faults) : `《${course.title}》没有发现问题`;
  return { report: [...lines, told, '', ...limits].join('\n'), faults };
}
