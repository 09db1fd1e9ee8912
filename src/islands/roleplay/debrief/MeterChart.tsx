import type { Scenario } from '../../../course/scenario.ts';
import { type TimelineStep, turningSteps } from '../../../roleplay/debrief.ts';
import { band } from '../../../roleplay/state.ts';
import { height, type MeterLine, meterLines, type Point, spreadOut, statesOf, width } from './meter-lines.ts';

interface Props {
  scenario: Scenario;
  timeline: TimelineStep[];
  lang: string | undefined;
}

const path = (points: readonly Point[]) => `M${points.map((at) => at.join(' ')).join('L')}`;

/**
 * How the meters moved over the steps, by line and by dot, square or triangle. Red lines mark the steps after which a
 * better ending could not be reached any more; dotted lines lead to where the better line would have led.
 */
export function MeterChart({ scenario, timeline, lang }: Props) {
  const states = statesOf(timeline);
  const turns = turningSteps(timeline);
  const lines = meterLines(scenario, timeline, turns);
  const ends = spreadOut(lines.map(({ points }) => points[points.length - 1]?.[1] ?? 0));
  const marked = turns.flatMap((at) => lines[0]?.points[at + 1]?.[0] ?? []);
  const spoken = lines.map(({ label, values }) => `${label}：${values.join('、')}`).join('；');
  return (
    <figure>
      <div class="chart num">
        <div class="y mute" aria-hidden="true">
          <span style={{ top: '0%' }}>高</span>
          <span style={{ top: '50%' }}>中</span>
          <span style={{ top: '100%' }}>低</span>
        </div>
        <div>
          <svg
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`从开头起每一步之后，${spoken}`}
          >
            {[0, height / 2, height].map((y) => (
              <path key={y} class="grid-line" vector-effect="non-scaling-stroke" d={`M0 ${y}H${width}`} />
            ))}
            {marked.map((x) => (
              <path key={x} class="turning" vector-effect="non-scaling-stroke" d={`M${x} 0V${height}`} />
            ))}
            {lines.map(({ id, index, points, instead }) => (
              <g key={id}>
                <path class="instead" vector-effect="non-scaling-stroke" d={instead.map(path).join('')} />
                <path class={`m${index}`} vector-effect="non-scaling-stroke" d={path(points)} />
                {index < 3 && (
                  <path
                    class={`m${index} dots`}
                    vector-effect="non-scaling-stroke"
                    d={points.map((at) => `M${at.join(' ')}h0`).join('')}
                  />
                )}
              </g>
            ))}
          </svg>
          {lines[2] && <Triangles line={lines[2]} />}
        </div>
        <div class="y ends" aria-hidden="true">
          {lines.map(({ id, label, sign, index }, at) => (
            <b key={id} class={`c${index}`} lang={lang} style={{ top: `${(100 * (ends[at] ?? 0)) / height}%` }}>
              {sign} {label}
            </b>
          ))}
        </div>
        <div class="x mute" aria-hidden="true">
          {states.map((state, at) => (
            <span key={state.turns} style={{ left: `${(100 * at) / Math.max(1, states.length - 1)}%` }}>
              {at === 0 ? '开头' : at}
            </span>
          ))}
        </div>
      </div>
      <figcaption class="mute num">
        横轴是第几步。
        {turns.length > 0 &&
          `红线是第 ${turns.map((at) => at + 1).join('、')} 步，转折在这里；点线画的是：那一步换成更好的说法，会走到哪儿。`}
      </figcaption>
      <details>
        <summary>看表格</summary>
        <table class="num">
          <thead>
            <tr>
              <th scope="col">步</th>
              {lines.map(({ id, label }) => (
                <th key={id} scope="col" lang={lang}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map((state, at) => (
              <tr key={state.turns}>
                <th scope="row">{at === 0 ? '开头' : at}</th>
                {Object.entries(scenario.meters).map(([id, meter]) => {
                  const value = state.meters[id] ?? meter.start;
                  return (
                    <td key={id}>
                      {value} <span lang={lang}>{band(meter, value).word}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** No line cap is a triangle, and a drawn one would be stretched with the chart. */
function Triangles({ line: { points, sign } }: { line: MeterLine }) {
  return (
    <>
      {points.map(([left, top]) => (
        <span
          key={left}
          class="triangle"
          aria-hidden="true"
          style={{ left: `${(100 * left) / width}%`, top: `${(100 * top) / height}%` }}
        >
          {sign}
        </span>
      ))}
    </>
  );
}
