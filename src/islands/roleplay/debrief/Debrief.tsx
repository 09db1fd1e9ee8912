import type { StagedScenario } from '../../../course/staged.ts';
import { url } from '../../../course/url.ts';
import { firstAndBest, playScores } from '../../../record/progress.ts';
import type { PlaythroughRecord } from '../../../record/shape.ts';
import { $record } from '../../../record/store.ts';
import type { Debrief as LookedBack } from '../../../roleplay/debrief.ts';
import { playsToEnd } from '../../../roleplay/plays.ts';
import { useArrival } from '../../use-focus.ts';
import { useScrollKept } from '../../use-scroll-kept.ts';
import { PathMap } from '../PathMap.tsx';
import type { RoleplayPlan } from '../plan.ts';
import { Compare } from './Compare.tsx';
import { Ending } from './Ending.tsx';
import { Estimate } from './Estimate.tsx';
import { Found } from './Found.tsx';
import { MeterChart } from './MeterChart.tsx';
import { MethodList } from './MethodList.tsx';
import { PlayScoreView } from './PlayScoreView.tsx';
import { Timeline } from './Timeline.tsx';
import { Turning } from './Turning.tsx';

interface Props {
  plan: RoleplayPlan;
  scenario: StagedScenario;
  playthrough: PlaythroughRecord;
  debrief: LookedBack;
  /** Whether one comes here by an act on this page, not by a reload, a link or Back. */
  arrived: boolean;
  /** All playthroughs of the scenario that came to an end, oldest first. */
  ended: PlaythroughRecord[];
  onAgain: () => void;
  onFrom: (step: number) => void;
}

/** What the playthrough meant. */
export function Debrief({ plan, scenario, playthrough, debrief, arrived, ended, onAgain, onFrom }: Props) {
  const heading = useArrival<HTMLHeadingElement>(arrived);
  useScrollKept(arrived);
  const { ending, score, timeline } = debrief;
  const { lang } = plan;
  const edited = playthrough.score !== undefined && playthrough.score !== score.total;
  const kept = firstAndBest(playScores($record.get(), plan.scenario));
  const others = ended.filter(({ id, choices }) => id !== playthrough.id && playsToEnd(scenario, choices));
  return (
    <article class="debrief" data-node={timeline[timeline.length - 1]?.after.node}>
      <Ending ending={ending} heading={heading} lang={lang} />
      <PlayScoreView plan={plan} scenario={scenario} score={score} timeline={timeline} ending={ending.ending} />
      {(playthrough.practice || edited || ended.length > 1) && (
        <p class="mute num">
          {edited && `这个演练后来改过，这一遍当时记的是 ${playthrough.score} 分。`}
          {playthrough.practice && '这一遍是练习，分数不进“第一次”和“最好”。'}
          {kept && ended.length > 1 && `第一次 ${kept.first} 分，最好 ${kept.best} 分，两样都留着。`}
        </p>
      )}
      <p class="row act">
        <button type="button" class="btn pri" onClick={onAgain}>
          从头再来一遍
        </button>
        {plan.hasQuiz && (
          <a class="btn" href={url({ page: 'quiz', module: plan.module })}>
            去做模块测验
          </a>
        )}
        <button type="button" class="btn" onClick={() => print()}>
          打印
        </button>
        <a class="btn" href={url({ page: 'module', module: plan.module })}>
          回到模块
        </a>
      </p>
      <Turning timeline={timeline} lang={lang} />
      {playthrough.rating && <Estimate plan={plan} debrief={debrief} rating={playthrough.rating} />}
      <section aria-labelledby="chart">
        <h2 id="chart" class="h3">
          {Object.entries(scenario.meters).map(([id, { label }], at) => (
            <span key={id}>
              {at > 0 && '和'}
              <span lang={lang}>{label}</span>
            </span>
          ))}
          怎么变的
        </h2>
        <MeterChart scenario={scenario} timeline={timeline} lang={lang} />
      </section>
      <div class="debrief-cols">
        <section aria-labelledby="timeline">
          <h2 id="timeline" class="h3">
            每一步的得失
          </h2>
          <p class="mute num">这一步得几成：在当时能选的几句里，最好的一句 100%，最差的 0%。</p>
          <Timeline plan={plan} scenario={scenario} timeline={timeline} onFrom={onFrom} />
        </section>
        <div>
          <Found scenario={scenario} timeline={timeline} lang={lang} />
          <MethodList plan={plan} timeline={timeline} />
        </div>
      </div>
      <Compare plan={plan} scenario={scenario} present={playthrough} others={others} />
      <PathMap
        scenario={scenario}
        plays={ended.map(({ choices }) => choices)}
        present={playthrough.choices}
        lang={lang}
      />
    </article>
  );
}
