import { roundHalfUp } from '../../course/rounding.ts';
import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

/** Every step: what was said, what came of it, why, and the better line where there was one. */
export function Timeline({ scenario, timeline }: { scenario: Scenario; timeline: Step[] }) {
  return (
    <ol class="timeline">
      {timeline.map((step, at) => (
        <li key={step.before.turns}>
          <b class="num">{at + 1}</b>
          <div>
            <p>{step.choice.text}</p>
            <p class="mute">{step.choice.reply}</p>
          </div>
          <span class="cost num">
            {changes(scenario, step)}
            <br />
            {step.worth === undefined ? '这一步不计分' : `这一步得 ${roundHalfUp(100 * step.worth)}%`}
          </span>
          {step.better ? (
            <div class="what note">
              <p>
                <b>更好的一句：</b>
                {step.better.text}
              </p>
              <p class="mute">{step.better.why}</p>
              <p class="mute">你这一句：{step.choice.why}</p>
            </div>
          ) : (
            <p class="plainly mute">{step.choice.why}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function changes(scenario: Scenario, { before, after }: Step): string {
  return Object.entries(scenario.meters)
    .map(([id, { label, start }]) => {
      const change = (after.meters[id] ?? start) - (before.meters[id] ?? start);
      return change === 0 ? `${label}不变` : `${label} ${change > 0 ? '+' : '−'}${Math.abs(change)}`;
    })
    .join('，');
}
