import { useState } from 'preact/hooks';
import { seedFor, shuffle } from '../../course/random.ts';
import type { Scenario } from '../../course/scenario.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { steps } from '../../roleplay/debrief.ts';
import { openChoices, replay, turnAt } from '../../roleplay/state.ts';
import { useFocusOn } from '../use-focus.ts';
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
}

/**
 * The conversation: the scene at the left, what is said in the middle, how the other one feels at the right.
 * After each reply the focus goes to the other one's answer, so that it is read before the next options.
 */
export function Stage({ scenario, playthrough, resumed, lang, onChoose }: Props) {
  const { choices, seed } = playthrough;
  const [picked, setPicked] = useState<string>();
  const now = useFocusOn<HTMLDivElement>(choices.length, !resumed);
  const past = steps(scenario, choices);
  const state = replay(scenario, choices);
  const turn = turnAt(scenario, state);
  if (!turn) return null;
  const open = shuffle(openChoices(scenario, state), seedFor(seed, state.node));
  const last = past[past.length - 1];
  const say = () => {
    if (!picked) return;
    setPicked(undefined);
    onChoose(picked);
  };
  return (
    <div class="stage">
      <aside class="side" aria-label="情形">
        <Scene {...scenario} lang={lang} />
        <p class="ruled mute num">第 {state.turns + 1} 步</p>
      </aside>
      <div>
        {resumed && choices.length > 0 && <p class="mute">已接着上次的对话，前面说过的都在。</p>}
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
        <Replies open={open} picked={picked} onPick={setPicked} onSay={say} lang={lang}>
          <div ref={now} tabIndex={-1}>
            {last && <Line scenario={scenario} step={last} lang={lang} />}
            <div class="say now here" data-node={state.node}>
              <b lang={lang}>{turn.who}</b>
              <div lang={lang}>
                <p class="mute">{turn.mood}</p>
                <p>
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
