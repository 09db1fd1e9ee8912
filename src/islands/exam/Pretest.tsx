import { drawAcross } from '../../assessment/draw-across.ts';
import type { Blueprint } from '../../course/course.ts';
import type { SittingPlan } from '../quiz/plan.ts';
import { Sitting } from '../quiz/Sitting.tsx';

export interface PretestPlan extends SittingPlan {
  blueprint: Blueprint;
  /** In the course's order. */
  modules: { id: string; title: string; scenarios: { id: string; title: string }[] }[];
}

/** 课前自测: a few questions over all modules, without a score, to see where to begin. */
export function Pretest({ plan }: { plan: PretestPlan }) {
  return (
    <Sitting
      plan={plan}
      draw={({ items, moduleOf }, seed) => drawAcross(items, moduleOf, plan.blueprint, seed)}
      rules={
        <>
          <li>{plan.blueprint.items} 道题，几分钟。不记分，也不进错题，只看从哪里学起合适。</li>
          <li>没学过，答不上来很正常：拿不准就选最接近的，也可以空着。</li>
          <li>每答一题就记下，中途离开，回来接着答。</li>
        </>
      }
      result={async () => {
        const { PretestResult } = await import('./PretestResult.tsx');
        return (props) => <PretestResult {...props} plan={plan} />;
      }}
      choices={false}
    />
  );
}
