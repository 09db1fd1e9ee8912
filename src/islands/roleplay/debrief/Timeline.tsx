import { roundHalfUp } from '../../../course/rounding.ts';
import type { StagedScenario } from '../../../course/staged.ts';
import { url } from '../../../course/url.ts';
import { type TimelineStep, turningSteps } from '../../../roleplay/debrief.ts';
import type { RoleplayPlan } from '../plan.ts';
import { changes } from './changes.ts';
import { Instead } from './Instead.tsx';
import { useNames } from './in-steps.ts';

interface Props {
  plan: RoleplayPlan;
  scenario: StagedScenario;
  timeline: TimelineStep[];
  /** Begins anew from before a step, from 0. */
  onFrom: (step: number) => void;
}

/** Every step: what was said, what came of it, why, by which method, and the better line where there was one. */
export function Timeline({ plan, scenario, timeline, onFrom }: Props) {
  const turning = turningSteps(timeline);
  const { lang } = plan;
  const named = (ids: readonly string[]) => plan.methods.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return (
    <ol class="timeline">
      {timeline.map((step, at) => {
        const { node, choice, before, after, worth, alternative } = step;
        const turn = scenario.nodes[node];
        if (!turn || turn.ending !== undefined) return null;
        const place = turn.see === undefined ? undefined : scenario.places[turn.see];
        const used = named(choice.methods);
        const misused = named(choice.misuses);
        const missed = named(alternative?.choice.methods ?? []).filter(
          (label) => !used.includes(label) && !misused.includes(label),
        );
        return (
          <li key={before.turns} class={turning.includes(at) ? 'here' : ''}>
            <b class="num">{at + 1}</b>
            <div>
              <p class="mute">
                <span lang={lang}>{turn.who}</span>（<span lang={lang}>{turn.mood}</span>）：
                <q lang={lang}>{turn.says}</q>
              </p>
              <p lang={lang}>
                <b lang={lang && 'zh-CN'}>你：</b>
                {choice.text}
              </p>
              <p class="mute" lang={lang}>
                {choice.reply}
              </p>
            </div>
            <p class="cost num">
              {changes(scenario, before, after).map(({ id, label, moved }, index) => (
                <span key={id}>
                  {index > 0 && '，'}
                  <span lang={lang}>{label}</span>
                  {moved}
                </span>
              ))}
              <br />
              {worth === undefined ? '这一步不计分' : `这一步得 ${roundHalfUp(100 * worth)}%`}
            </p>
            <div class="why">
              {turning.includes(at) && <p class="turned">转折在这一句</p>}
              <Methods name={useNames.used} labels={used} lang={lang} />
              <Methods name={useNames.misused} labels={misused} lang={lang} />
              <p lang={lang}>{choice.why}</p>
              <Instead scenario={scenario} step={step} lang={lang} />
              {alternative && <Methods name={useNames.missed} labels={missed} lang={lang} />}
              <p class="row links">
                {place && (
                  <a class="go" href={url({ page: 'lesson', ...place })}>
                    再读：<span lang={lang}>{place.title}</span>
                  </a>
                )}
                {at > 0 && (
                  <button type="button" class="txt act" onClick={() => onFrom(at)}>
                    从第 {at + 1} 步重来
                  </button>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Methods({ name, labels, lang }: { name: string; labels: string[]; lang: string | undefined }) {
  if (labels.length === 0) return null;
  return (
    <p class="mute">
      {name}：<span lang={lang}>{labels.join('；')}</span>
    </p>
  );
}
