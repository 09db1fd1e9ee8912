import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

interface LineProps {
  scenario: Scenario;
  step: Step;
  lang: string | undefined;
  /** An id for what came back, where something else on the page refers to it. */
  replyId?: string;
}

/** One step that has been taken: what was said to you, what you said, what came back. */
export function Line({ scenario, step, lang, replyId }: LineProps) {
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
        <p class="mute reply" id={replyId} lang={lang}>
          {step.choice.reply}
        </p>
      </div>
    </>
  );
}
