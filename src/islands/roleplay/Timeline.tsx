import { Fragment } from 'preact';
import { roundHalfUp } from '../../course/rounding.ts';
import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

interface Props {
  scenario: Scenario;
  timeline: Step[];
  lang: string | undefined;
}

/** Every step: what was said, what came of it, why, and the better line where there was one. */
export function Timeline({ scenario, timeline, lang }: Props) {
  return (
    <ol class="timeline">
      {timeline.map((step, at) => (
        <li key={step.before.turns}>
          <b class="num">{at + 1}</b>
          <div lang={lang}>
            <p>{step.choice.text}</p>
            <p class="mute">{step.choice.reply}</p>
          </div>
          <span class="cost num">
            {changes(scenario, step).map(({ label, moved }, place) => (
              <Fragment key={label}>
                {place > 0 && '，'}
                <span lang={lang}>{label}</span>
                {moved}
              </Fragment>
            ))}
            <br />
            {step.worth === undefined ? '这一步不计分' : `这一步得 ${roundHalfUp(100 * step.worth)}%`}
          </span>
          {step.better ? (
            <div class="what note">
              <p>
                <b>更好的一句：</b>
                <span lang={lang}>{step.better.text}</span>
              </p>
              <p class="mute" lang={lang}>
                {step.better.why}
              </p>
              <p class="mute">
                你这一句：<span lang={lang}>{step.choice.why}</span>
              </p>
            </div>
          ) : (
            <p class="plainly mute" lang={lang}>
              {step.choice.why}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function changes(scenario: Scenario, { before, after }: Step) {
  return Object.entries(scenario.meters).map(([id, { label, start }]) => {
    const change = (after.meters[id] ?? start) - (before.meters[id] ?? start);
    return { label, moved: change === 0 ? '不变' : ` ${change > 0 ? '+' : '−'}${Math.abs(change)}` };
  });
}
