import type { Scenario } from '../../course/scenario.ts';
import { url } from '../../course/url.ts';
import { firstAndBest, playScores } from '../../record/progress.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { debrief } from '../../roleplay/debrief.ts';
import { useArrival } from '../use-focus.ts';
import { MeterChart } from './MeterChart.tsx';
import { MethodList } from './MethodList.tsx';
import { PlayScoreView } from './PlayScoreView.tsx';
import type { RoleplayPlan } from './plan.ts';
import { Timeline } from './Timeline.tsx';

interface Props {
  plan: RoleplayPlan;
  scenario: Scenario;
  playthrough: PlaythroughRecord;
  onAgain: () => void;
}

/** What the playthrough meant. The focus goes to the ending's title: it is what the learner waits for. */
export function Debrief({ plan, scenario, playthrough, onAgain }: Props) {
  const heading = useArrival<HTMLHeadingElement>();
  const { ending, score, timeline } = debrief(scenario, playthrough.choices, plan.passMark);
  const scores = playScores($record.get(), plan.scenario);
  const kept = firstAndBest(scores);
  return (
    <article data-node={timeline[timeline.length - 1]?.after.node}>
      <p class="mute">复盘</p>
      <h2 ref={heading} tabIndex={-1} class="ending" lang={plan.lang}>
        {ending.title}
      </h2>
      <p class="lead prose" lang={plan.lang}>
        {ending.says}
      </p>
      <PlayScoreView plan={plan} score={score} timeline={timeline} ending={ending.ending} />
      {kept && scores.length > 1 && (
        <p class="mute num">
          第一次 {kept.first} 分，最好 {kept.best} 分，两样都留着。
        </p>
      )}
      <p class="row act">
        <button type="button" class="btn pri" onClick={onAgain}>
          再演练一次
        </button>
        {plan.hasQuiz && (
          <a class="btn" href={url({ page: 'quiz', module: plan.module })}>
            去做模块测验
          </a>
        )}
        <a class="btn" href={url({ page: 'module', module: plan.module })}>
          回到模块
        </a>
      </p>
      <section aria-labelledby="chart">
        <h2 id="chart" class="h3">
          <span lang={plan.lang}>
            {Object.values(scenario.meters)
              .map(({ label }) => label)
              .join('和')}
          </span>
          怎么变的
        </h2>
        <MeterChart scenario={scenario} timeline={timeline} lang={plan.lang} />
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline" class="h3">
          每一步的得失
        </h2>
        <Timeline scenario={scenario} timeline={timeline} lang={plan.lang} />
      </section>
      <MethodList methods={plan.methods} timeline={timeline} lang={plan.lang} />
    </article>
  );
}
