import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

interface Props {
  scenario: Scenario;
  timeline: Step[];
  lang: string | undefined;
}

const [width, height] = [700, 260];
const signs = ['●', '■', '▲'];

/**
 * How the meters moved over the steps, by line and by dot, square or triangle. The red line marks the last step after
 * which the first meter stood lowest, where it stood below its start and rose again; whether low is bad, it does not say.
 */
export function MeterChart({ scenario, timeline, lang }: Props) {
  const states = [...timeline.slice(0, 1).map(({ before }) => before), ...timeline.map(({ after }) => after)];
  const x = (at: number) => Math.round((at * width * 10) / Math.max(1, states.length - 1)) / 10;
  const lines = Object.entries(scenario.meters).map(([id, meter], index) => {
    const values = states.map((state) => state.meters[id] ?? meter.start);
    const y = (value: number) => Math.round(height * 10 * (1 - (value - meter.from) / (meter.to - meter.from))) / 10;
    const points = values.map((value, at) => [x(at), y(value)] as const);
    const last = points[points.length - 1]?.[1] ?? 0;
    return { id, label: meter.label, sign: signs[index], index: index + 1, values, points, last };
  });
  const first = lines[0]?.values ?? [];
  const lowest = first.lastIndexOf(Math.min(...first));
  const turning =
    lowest > 0 && lowest < first.length - 1 && (first[lowest] ?? 0) < (first[0] ?? 0) ? lowest : undefined;
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
            {turning !== undefined && (
              <path class="turning" vector-effect="non-scaling-stroke" d={`M${x(turning)} 0V${height}`} />
            )}
            {lines.map(({ id, index, points }) => (
              <g key={id}>
                <path
                  class={`m${index}`}
                  vector-effect="non-scaling-stroke"
                  d={`M${points.map((at) => at.join(' ')).join('L')}`}
                />
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
          {/* No line cap is a triangle, and a drawn one would be stretched with the chart. */}
          {lines[2]?.points.map(([left, top]) => (
            <span
              key={left}
              aria-hidden="true"
              style={{
                position: 'absolute',
                left: `${(100 * left) / width}%`,
                top: `${(100 * top) / height}%`,
                transform: 'translate(-50%, -50%)',
                color: 'var(--qing)',
              }}
            >
              {signs[2]}
            </span>
          ))}
        </div>
        <div class="y ends" aria-hidden="true">
          {lines.map(({ id, label, sign, index, last }) => (
            <b key={id} class={`c${index}`} lang={lang} style={{ top: `${(100 * last) / height}%` }}>
              {sign} {label}
            </b>
          ))}
        </div>
        <div class="x mute" aria-hidden="true">
          {states.map((state, at) => (
            <span key={state.turns}>{at === 0 ? '开头' : at}</span>
          ))}
        </div>
      </div>
      <figcaption class="mute num">
        横轴是第几步。
        {turning !== undefined && (
          <>
            红线处，第 {turning} 步之后，<span lang={lang}>{lines[0]?.label}</span>到了最低，往后才回升。
          </>
        )}
      </figcaption>
    </figure>
  );
}
