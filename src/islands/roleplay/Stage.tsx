import { useState } from 'preact/hooks';
import type { Scenario } from '../../course/scenario.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { steps } from '../../roleplay/debrief.ts';
import { offered } from '../../roleplay/offer.ts';
import { replay, turnAt } from '../../roleplay/state.ts';
import { useFocusOn } from '../use-focus.ts';
import { Clock } from './Clock.tsx';
import { Line } from './Line.tsx';
import { Meters } from './Meters.tsx';
import { Replies } from './Replies.tsx';
import { Scene } from './Scene.tsx';

interface Props {
  scenario: Scenario;
  playthrough: PlaythroughRecord;
  resumed: boolean;
  lang: string | undefined;
  onChoose: (choice: string) => void;
  /** Takes the last step back; missing where that may not be. */
  onUndo: (() => void) | undefined;
}

/**
 * The conversation: the scene at the left, what is said in the middle, how the other one feels at the right.
 * After each reply the focus goes to the other one's answer. Its name is all that a listener has to hear, in this order:
 * what came back, the mood, what changed, the next words; then come the options.
 */
export function Stage({ scenario, playthrough, resumed, lang, onChoose, onUndo }: Props) {
  const { choices, seed } = playthrough;
  const [picked, setPicked] = useState<string>();
  const [undone, setUndone] = useState(false);
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
    onUndo?.();
  };
  const mayUndo = onUndo && past.length > 0;
  return (
    <div class="stage">
      <aside class="side" aria-label="情形">
        <Scene {...scenario} lang={lang} />
        <Clock scenario={scenario} state={state} lang={lang} />
      </aside>
      <div>
        {resumed && choices.length > 0 && <p class="mute">已接着上次的对话，前面说过的都在。</p>}
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
          onUndo={mayUndo ? undo : undefined}
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
      <Meters scenario={scenario} state={state} before={last?.before} />
    </div>
  );
}
