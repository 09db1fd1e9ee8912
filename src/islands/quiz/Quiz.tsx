import { drawItems } from '../../assessment/draw.ts';
import { itemPoints } from '../../assessment/points.ts';
import type { Blueprint } from '../../course/course.ts';
import type { SittingPlan } from './plan.ts';
import { Sitting } from './Sitting.tsx';

export interface QuizPlan extends SittingPlan {
  blueprint: Blueprint;
  objectives: string[];
}

/** A module's quiz. */
export function Quiz({ plan }: { plan: QuizPlan }) {
  return (
    <Sitting
      plan={plan}
      draw={({ items }, seed) => drawItems(items, plan.blueprint, seed)}
      rules={
        <>
          <li>
            {plan.blueprint.items} 道题，从题库里抽取，每题 {itemPoints} 分；及格线 {plan.passMark} 分。
          </li>
          <li>每道题怎么计分，写在题干下面。</li>
          <li>不限时。每答一题就记下，中途离开，回来接着答。</li>
          <li>自学自测，不作考核依据：答案就在页面里，成绩只留在这台设备上。</li>
        </>
      }
      breakdowns={() => [
        {
          title: '按学习目标看',
          column: '学习目标',
          groups: plan.objectives.map((name) => ({ name, lang: plan.lang })),
          groupOf: ({ objective }) => objective - 1,
        },
      ]}
    />
  );
}
