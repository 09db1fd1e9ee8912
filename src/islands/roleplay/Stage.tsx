import { useState } from 'preact/hooks';
import type { Scenario } from '../../course/scenario.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { steps } from '../../roleplay/debrief.ts';
import { offered } from '../../roleplay/offer.ts';
import { replay, turnAt } from '../../roleplay/state.ts';
import { useFocusOn } from '../use-focus.ts';
import { Clock } from './Clock.tsx';
import { Line } from './Line.tsx';
import { Meters, MetersNow } from './Meters.tsx';
import { Replies } from './Replies.tsx';
import { Scene } from './Scene.tsx';

interface Props {
  scenario: Scenario;
  playthrough: PlaythroughRecord;
  resumed: boolean;
  lang: string | undefined;
  onChoose: (choice: string) => void;
  /** Takes the last step back, or leaves the conversation for good; missing where that may not be. */
  practice: { onUndo: () => void; onLeave: () => void } | undefined;
}

/**
 * The conversation: the scene at the left, what is said in the middle, how the other one feels at the right.
 * After each reply the focus goes to the other one's answer. Its name is all that a listener has to hear, in this order:
 * what came back, the mood, what changed, the next words; then come the options.
 */
export function Stage({ scenario, playthrough, resumed, lang, onChoose, practice }: Props) {
  const { choices, seed } = playthrough;
  const [picked, setPicked] = useState<string>();
  const [undone, setUndone] = useState(false);
  const [found] = useState(choices.length);
  const now = useFocusOn<HTMLDivElement>(choices.length, !resumed);
  const past = steps(scenario, choices);
  const state = replay(scenario, choices);
  const turn = turnAt(scenario, state);
  if (!turn) return null;
  const open = offered(scenario, state, seed);
  const last = past[past.length - 1];
  const say = () => {
    if (!picked) return;
    setPicked(undefined);
    setUndone(false);
    onChoose(picked);
  };
  const undo = () => {
    setPicked(undefined);
    setUndone(true);
    practice?.onUndo();
  };
  return (
    <div class="stage">
      <aside class="side" aria-label="情形">
        <Clock scenario={scenario} state={state} lang={lang} />
        <Scene {...scenario} lang={lang} />
      </aside>
      <div>
        {resumed && found > 0 && choices.length === found && <p class="mute">已接着上次的对话，前面说过的都在。</p>}
        {playthrough.practice && <p class="mute">这一遍是练习，分数不进“第一次”和“最好”。</p>}
        <details class="said-before scene-again">
          <summary>情形和要做到的事</summary>
          <Scene {...scenario} lang={lang} />
        </details>
        {past.length > 1 && (
          <details class="said-before">
            <summary class="num">前 {past.length - 1} 步说过的话</summary>
            {past.slice(0, -1).map((step) => (
              <Line key={step.before.turns} scenario={scenario} step={step} lang={lang} />
            ))}
          </details>
        )}
        <Replies
          open={open}
          picked={picked}
          onPick={setPicked}
          onSay={say}
          onUndo={practice && past.length > 0 ? undo : undefined}
          onLeave={practice?.onLeave}
          step={state.turns}
          lang={lang}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: what is said is no set of fields */}
          <div ref={now} tabIndex={-1} role="group" aria-labelledby="undone heard mood meters-now says">
            {undone && (
              <p id="undone" class="mute num">
                退回到第 {state.turns + 1} 步。
              </p>
            )}
            {last && <Line scenario={scenario} step={last} lang={lang} replyId="heard" />}
            <MetersNow scenario={scenario} state={state} before={last?.before} lang={lang} />
            <div class="say now here" data-node={state.node}>
              <b lang={lang}>{turn.who}</b>
              <div lang={lang}>
                <p class="mute" id="mood">
                  {turn.mood}
                </p>
                <p id="says">
                  <q>{turn.says}</q>
                </p>
              </div>
            </div>
          </div>
        </Replies>
      </div>
      <Meters scenario={scenario} state={state} before={last?.before} lang={lang} />
    </div>
  );
}
