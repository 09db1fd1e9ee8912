import type { StagedScenario } from '../../course/staged.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { processPoints, resultPoints } from '../../roleplay/debrief.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import type { Loaded } from '../load-json.ts';
import { PathMap } from './PathMap.tsx';
import type { RoleplayPlan } from './plan.ts';
import { Scene } from './Scene.tsx';

interface Props {
  plan: RoleplayPlan;
  loaded: Loaded<StagedScenario>;
  scores: { first: number; best: number } | undefined;
  /** The playthroughs that came to an end. */
  ended: PlaythroughRecord[];
  /** The playthrough that was asked for, where it was played on an older version of the scenario. */
  outdated: PlaythroughRecord | undefined;
  onBegin: () => void;
}

/** The scene and what to achieve, before the first line is spoken; after the first time also where one has been. */
export function RoleplayStart({ plan, loaded, scores, ended, outdated, onBegin }: Props) {
  return (
    <>
      <div class="task-intro">
        <p class="lead" lang={plan.lang}>
          {plan.situation}
        </p>
        <Scene who={plan.who} role={plan.role} goal={plan.goal} lang={plan.lang} />
        <p class="mute">
          每一步选一句话，再按“就这样说”。对方的反应就是反馈。走完有复盘：过程占 {processPoints} 分，结果占{' '}
          {resultPoints} 分；有硬伤的，总分到不了及格线 {plan.passMark} 分。
        </p>
        {scores ? (
          <p class="num">
            第一次 {scores.first} 分，最好 {scores.best} 分。退回过的、从中间重来的是练习，不算在里面。
          </p>
        ) : (
          <p class="mute">第一遍不能退回，走完以后可以退回、从任何一步重来。</p>
        )}
        {outdated && (
          <p class="notice num">
            这个演练更新过，
            {outdated.endedAt === undefined
              ? '上次没走完的那一遍接不上了，请从头开始。'
              : `那一遍是按旧版演的，复盘看不了${outdated.score === undefined ? '' : `；当时得了 ${outdated.score} 分`}。`}
            以前的成绩都还在。
          </p>
        )}
        {loaded.state === 'failed' && <LoadFailed what="演练" retry={loaded.retry} />}
        <p class="row act needs-js">
          <button type="button" class="btn pri" onClick={onBegin} disabled={loaded.state !== 'ready'}>
            开始演练
          </button>
        </p>
      </div>
      {loaded.state === 'ready' && ended.length > 0 && (
        <PathMap scenario={loaded.value} plays={ended.map(({ choices }) => choices)} lang={plan.lang} />
      )}
    </>
  );
}
