import type { Scenario } from '../../course/scenario.ts';
import type { State } from '../../roleplay/state.ts';

interface Props {
  scenario: Scenario;
  state: State;
  lang: string | undefined;
}

/** The clock of the scene, and at which step one is; scenes without a clock have only the step. */
export function Clock({ scenario: { clock }, state, lang }: Props) {
  return (
    <p class="ruled clock num">
      {clock && (
        <>
          <span lang={lang}>{clock.label}</span>还有 <b>{clock.start - state.turns * clock.turn}</b> 分钟
          <span class="mute">　</span>
        </>
      )}
      <span class="mute">第 {state.turns + 1} 步</span>
    </p>
  );
}
