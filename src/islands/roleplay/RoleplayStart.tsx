import type { Scenario } from '../../course/scenario.ts';
import { processPoints, resultPoints } from '../../roleplay/debrief.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import type { Loaded } from '../load-json.ts';
import type { RoleplayPlan } from './plan.ts';
import { Scene } from './Scene.tsx';

interface Props {
  plan: RoleplayPlan;
  loaded: Loaded<Scenario>;
  scores: { first: number; best: number } | undefined;
  /** A playthrough was begun on an older version of the scenario. */
  outdated: boolean;
  onBegin: () => void;
}

/** The scene and what to achieve, before the first line is spoken. */
export function RoleplayStart({ plan, loaded, scores, outdated, onBegin }: Props) {
  return (
    <div class="task-intro">
      <p class="lead" lang={plan.lang}>
        {plan.situation}
      </p>
      <Scene who={plan.who} role={plan.role} goal={plan.goal} lang={plan.lang} />
      <p class="mute">
        每一步选一句话，再按“就这样说”。对方的反应就是反馈。走完有复盘：过程占 {processPoints} 分，结果占 {resultPoints}{' '}
        分；有硬伤的，总分到不了及格线 {plan.passMark} 分。
      </p>
      {scores && (
        <p class="num">
          第一次 {scores.first} 分，最好 {scores.best} 分。
        </p>
      )}
      {outdated && <p class="notice">这个演练更新过，上次没走完的那一遍接不上了，请从头开始。以前的成绩都还在。</p>}
      {loaded.state === 'failed' && <LoadFailed what="演练" retry={loaded.retry} />}
      <p class="row act needs-js">
        <button type="button" class="btn pri" onClick={onBegin} disabled={loaded.state !== 'ready'}>
          开始演练
        </button>
      </p>
    </div>
  );
}
