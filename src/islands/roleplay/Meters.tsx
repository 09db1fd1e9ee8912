import type { Scenario } from '../../course/scenario.ts';
import { band, type State } from '../../roleplay/state.ts';

interface Props {
  scenario: Scenario;
  state: State;
  /** The state one step ago, to say what moved. */
  before: State | undefined;
}

/** Each meter as a word, as bands, and as a sentence; the first in dots, the others in bars, so that shape tells them apart. */
export function Meters({ scenario, state, before }: Props) {
  const meters = Object.entries(scenario.meters).map(([id, meter]) => {
    const value = state.meters[id] ?? meter.start;
    const change = before ? value - (before.meters[id] ?? meter.start) : 0;
    return { id, meter, change, ...band(meter, value) };
  });
  return (
    <aside class="side meters-side" aria-labelledby="meters">
      <h2 id="meters" class="h4">
        {scenario.who}现在
      </h2>
      {/* The new line takes its name from this, so that it is heard with the line, after the mood. */}
      <p class="vh" id="meters-now">
        {meters.map(({ meter, word, change }) => `${meter.label}${before ? moved(change) : ''}：${word}`).join('；')}
      </p>
      <dl class="meters">
        {meters.map(({ id, meter, at, of, word, change }, index) => (
          <div key={id}>
            <dt>
              {meter.label}
              <span>{word}</span>
            </dt>
            <dd>
              <div class={`bands ${index === 0 ? 'round' : 'bars'}`} aria-hidden="true">
                {meter.words.map((one, band) => (
                  <i key={one} class={`b${band + 1} ${band <= at ? 'on' : ''}`} />
                ))}
              </div>
              <span class="vh">
                第 {at + 1} 档，共 {of} 档
              </span>
              <p class="mute">{before && moved(change)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

function moved(change: number): string {
  if (change === 0) return '没有变';
  return change > 0 ? '比上一步高了' : '比上一步低了';
}
