import { roundHalfUp } from '../../../course/rounding.ts';
import type { Ending, Scenario } from '../../../course/scenario.ts';
import { type PlayScore, processPoints, resultPoints, type Step } from '../../../roleplay/debrief.ts';
import { endingNames } from '../../ending-names.ts';
import type { RoleplayPlan } from '../plan.ts';

interface Props {
  plan: RoleplayPlan;
  scenario: Scenario;
  score: PlayScore;
  timeline: Step[];
  ending: Ending['ending'];
}

/** The score with its two parts in words, and the critical errors that cap it. */
export function PlayScoreView({ plan, scenario, score, timeline, ending }: Props) {
  const counted = timeline.filter(({ worth }) => worth !== undefined).length;
  const slipped = timeline.some(({ choice }) => choice.critical);
  const label = (id: string) => plan.criticalErrors.find((kind) => kind.id === id)?.label ?? id;
  const merits = timeline.flatMap(({ node }) => {
    const turn = scenario.nodes[node];
    return turn && turn.ending === undefined ? turn.choices.map(({ merit }) => merit) : [];
  });
  const raters = merits.flatMap((merit) => (typeof merit === 'number' ? [] : [merit.n]));
  return (
    <div class="score-parts flow">
      <p class="num">
        <span class="big" data-score={score.total}>
          {score.total}
        </span>{' '}
        <span class="song">分，{score.passed ? '通过' : `没到及格线 ${plan.passMark} 分`}</span>
      </p>
      <p class="num">
        过程 {roundHalfUp(processPoints * score.process)} / {processPoints}：
        {counted > 0 ? `${counted} 步的平均，每一步和当时能选的最好的一句比。` : '没有可比的步，照结果算。'}
        <br />
        结果 {roundHalfUp(resultPoints * score.result)} / {resultPoints}：{endingNames[ending]}；{endingNames.good}{' '}
        {resultPoints} 分，{endingNames.fair} {resultPoints / 2} 分，{endingNames.poor} 0 分。
      </p>
      {slipped && (
        <div class="note flow">
          {timeline.map(
            ({ choice: { critical, text }, before }) =>
              critical && (
                <p key={before.turns} class="num">
                  <b>
                    硬伤：<span lang={plan.lang}>{label(critical)}</span>。
                  </b>
                  第 {before.turns + 1} 步，你说：<q lang={plan.lang}>{text}</q>
                </p>
              ),
          )}
          <p>有硬伤，就走不到好结局，也及不了格；对方当场高兴也一样。</p>
          {score.capped && <p class="num">有硬伤，总分封在及格线下面：{score.total} 分。</p>}
        </div>
      )}
      <p class="mute">
        每句话值几分：
        {raters.length === merits.length ? `取自 ${Math.min(...raters)} 名评分员。` : '编写者判断，未经专家组校准。'}
      </p>
    </div>
  );
}
