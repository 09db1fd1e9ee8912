import type { Meter, Scenario } from '../../course/scenario.ts';
import { band, type State } from '../../roleplay/state.ts';

interface Props {
  scenario: Scenario;
  state: State;
  /** The state one step ago, to say what moved. */
  before: State | undefined;
  lang: string | undefined;
}

interface Reading {
  id: string;
  meter: Meter;
  at: number;
  of: number;
  word: string;
  /** Against one step ago; undefined before the first. */
  change: number | undefined;
}

function readings({ scenario, state, before }: Omit<Props, 'lang'>): Reading[] {
  return Object.entries(scenario.meters).map(([id, meter]) => {
    const value = state.meters[id] ?? meter.start;
    return { id, meter, change: before && value - (before.meters[id] ?? meter.start), ...band(meter, value) };
  });
}

/**
 * What the last words did, in a sentence below the reply: the next line takes its name from this too. On a wide screen
 * the meters stand beside it, and it is only heard.
 */
export function MetersNow({ lang, ...props }: Props) {
  return (
    <p class={`meters-now mute ${props.before ? '' : 'vh'}`} id="meters-now">
      {readings(props).map(({ id, meter, word, change }, at) => (
        <span key={id}>
          {at > 0 && '；'}
          <span lang={lang}>{meter.label}</span>
          {moved(change)}：<span lang={lang}>{word}</span>
        </span>
      ))}
    </p>
  );
}

/** Each meter as a word and as bands; the first in dots, the others in bars, so that shape tells them apart. */
export function Meters({ lang, ...props }: Props) {
  return (
    <aside class="side meters-side" aria-labelledby="meters">
      <h2 id="meters" class="h4">
        <span lang={lang}>{props.scenario.who}</span>现在
      </h2>
      <dl class="meters">
        {readings(props).map(({ id, meter, at, of, word, change }, index) => (
          <div key={id}>
            <dt lang={lang}>
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
              <p class="mute">{moved(change)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

function moved(change: number | undefined): string {
  if (change === undefined) return '';
  if (change === 0) return '没有变';
  return change > 0 ? '比上一步高了' : '比上一步低了';
}
