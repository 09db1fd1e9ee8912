import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

interface LineProps {
  scenario: Scenario;
  step: Step;
  lang: string | undefined;
}

/** One step that has been taken: what was said to you, what you said, what came back. */
export function Line({ scenario, step, lang }: LineProps) {
  const node = scenario.nodes[step.node];
  if (!node || node.ending !== undefined) return null;
  return (
    <>
      <div class="say">
        <b lang={lang}>{node.who}</b>
        <p lang={lang}>
          <span class="mute">{node.mood}　</span>
          <q>{node.says}</q>
        </p>
      </div>
      <div class="say you">
        <b>你</b>
        <p lang={lang}>{step.choice.text}</p>
      </div>
      <div class="say">
        <b class="vh" lang={lang}>
          {node.who}
        </b>
        <span />
        <p class="mute reply" lang={lang}>
          {step.choice.reply}
        </p>
      </div>
    </>
  );
}
