import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

/** One step that has been taken: what was said to you, what you said, what came back. */
export function Line({ scenario, step }: { scenario: Scenario; step: Step }) {
  const node = scenario.nodes[step.node];
  if (!node || node.ending !== undefined) return null;
  return (
    <>
      <div class="say">
        <b>{node.who}</b>
        <p>
          <span class="mute">{node.mood}　</span>
          <q>{node.says}</q>
        </p>
      </div>
      <div class="say you">
        <b>你</b>
        <p>{step.choice.text}</p>
      </div>
      <div class="say">
        <b class="vh">{node.who}</b>
        <span />
        <p class="mute reply">{step.choice.reply}</p>
      </div>
    </>
  );
}
