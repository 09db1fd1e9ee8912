import type { Scenario } from '../../course/scenario.ts';
import type { Step } from '../../roleplay/debrief.ts';

const [width, height] = [700, 260];

/**
 * How the meters moved over the steps, by line and by dot or square. The red line answers 在哪儿转的弯: the step after
 * which the first meter stood lowest, where it stood lower than at the start.
 */
export function MeterChart({ scenario, timeline }: { scenario: Scenario; timeline: Step[] }) {
  const states = [...timeline.slice(0, 1).map(({ before }) => before), ...timeline.map(({ after }) => after)];
  const x = (at: number) => Math.round((at * width * 10) / Math.max(1, states.length - 1)) / 10;
  const lines = Object.entries(scenario.meters).map(([id, meter], index) => {
    const values = states.map((state) => state.meters[id] ?? meter.start);
    const y = (value: number) => Math.round(height * 10 * (1 - (value - meter.from) / (meter.to - meter.from))) / 10;
    const points = values.map((value, at) => [x(at), y(value)] as const);
    return { id, label: meter.label, index: index + 1, values, points, last: points[points.length - 1]?.[1] ?? 0 };
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
                <path
                  class={`m${index} dots`}
                  vector-effect="non-scaling-stroke"
                  d={points.map((at) => `M${at.join(' ')}h0`).join('')}
                />
              </g>
            ))}
          </svg>
        </div>
        <div class="y ends" aria-hidden="true">
          {lines.map(({ id, label, index, last }) => (
            <b key={id} class={`c${index}`} style={{ top: `${(100 * last) / height}%` }}>
              {index === 2 ? '■' : '●'} {label}
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
        横轴是第几步。{turning !== undefined && `红线是转折：第 ${turning} 步之后，${lines[0]?.label}最低。`}
      </figcaption>
    </figure>
  );
}
