import { drawAcross } from '../../assessment/draw-across.ts';
import { itemPoints } from '../../assessment/points.ts';
import type { BankItem } from '../../course/bank.ts';
import type { Blueprint } from '../../course/course.ts';
import type { Breakdown, SittingPlan } from '../quiz/plan.ts';
import type { Questions } from '../quiz/questions.ts';
import { Sitting } from '../quiz/Sitting.tsx';

export interface ExamPlan extends SittingPlan {
  blueprint: Blueprint;
  /** In the course's order. Each of a module's objectives is of one competence; a module may name none. */
  modules: { id: string; title: string; competences: string[] }[];
  competences: { id: string; label: string }[];
}

/** 综合测验: one paper over all modules. */
export function Exam({ plan }: { plan: ExamPlan }) {
  return (
    <Sitting
      plan={plan}
      draw={({ items, moduleOf }, seed) => drawAcross(items, moduleOf, plan.blueprint, seed)}
      rules={
        <>
          <li>
            {plan.blueprint.items} 道题，{plan.modules.length > 1 ? '每个模块都有，' : ''}每题 {itemPoints} 分；及格线{' '}
            {plan.passMark} 分。
          </li>
          <li>每道题怎么计分，写在题干下面。</li>
          <li>交卷以后，可以{namesCompetences(plan) ? '按模块、按能力看' : '按模块看'}：哪里扎实，哪里还要补。</li>
          <li>不限时。每答一题就记下，中途离开，回来接着答。</li>
          <li>自学自测，不作考核依据：答案就在页面里，成绩只留在这台设备上。</li>
        </>
      }
      breakdowns={(questions) => partings(plan, questions)}
    />
  );
}

/** Whether the modules say which competence their objectives are of. */
function namesCompetences({ modules }: ExamPlan): boolean {
  return modules.some(({ competences }) => competences.length > 0);
}

/** By module, and by competence where the modules name any. */
function partings(plan: ExamPlan, { moduleOf }: Questions): Breakdown[] {
  const { modules, competences, lang } = plan;
  const moduleAt = ({ id }: BankItem) => modules.findIndex((module) => module.id === moduleOf(id));
  const competenceOf = (item: BankItem) => modules[moduleAt(item)]?.competences[item.objective - 1];
  const byModule: Breakdown = {
    title: '按模块看',
    column: '模块',
    groups: modules.map(({ title }) => ({ name: title, lang })),
    groupOf: moduleAt,
  };
  const inCompetences: Breakdown = {
    title: '按能力看',
    column: '能力',
    groups: competences.map(({ label }) => ({ name: label, lang })),
    groupOf: (item) => {
      const at = competences.findIndex(({ id }) => id === competenceOf(item));
      return at === -1 ? undefined : at;
    },
  };
  return namesCompetences(plan) ? [byModule, inCompetences] : [byModule];
}
