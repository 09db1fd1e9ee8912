import type { StagedScenario } from '../../course/staged.ts';
import { walked } from '../../roleplay/walked.ts';
import { endingNames } from '../ending-names.ts';

/** Lengths of the drawing grow with the size of the text: its units are pixels at the usual one. */
const inRem = (length: number) => `${length / 16}rem`;

interface Props {
  scenario: StagedScenario;
  /** The choices of all playthroughs. */
  plays: readonly (readonly string[])[];
  /** The choices of the one that is talked about, if any. */
  present?: readonly string[];
  lang: string | undefined;
}

/**
 * The scenario's graph as far as it has been walked: names stand only where one has been. Boxes are text that wraps and
 * grows with the text size; only the lines between them are drawn. Told in words below, since a picture is not heard.
 */
export function PathMap({ scenario, plays, present, lang }: Props) {
  const { width, height, nodes, edges } = scenario.drawing;
  const ever = walked(scenario, plays);
  const now = walked(scenario, present ? [present] : []);
  const endings = nodes.filter(({ id }) => scenario.nodes[id]?.ending);
  const found = endings.filter(({ id }) => ever.nodes.has(id));
  const turns = nodes.length - endings.length;
  const seen = ever.nodes.size - found.length;
  const stateOf = (walk: (by: typeof ever) => boolean) => (walk(now) ? 'now' : walk(ever) ? 'before' : 'never');
  return (
    <section aria-labelledby="map">
      <h2 id="map" class="h3">
        走过的路
      </h2>
      <p class="num">
        {turns} 个场面走过 {seen} 个，{endings.length} 个结局找到 {found.length} 个。
        {present ? '粗线是这一遍，细线是以前走过的，虚线还没走过。' : '实线是走过的，虚线还没走过。'}
      </p>
      <p class="vh">
        走过的场面：
        <span lang={lang}>
          {nodes
            .filter(({ id }) => ever.nodes.has(id) && !scenario.nodes[id]?.ending)
            .map(({ title }) => title)
            .join('、')}
        </span>
      </p>
      <div class="row">
        <div class="pathmap" aria-hidden="true" style={{ width: inRem(width), height: inRem(height) }}>
          <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
            {edges.map(({ from, to, points }) => (
              <path
                key={`${from} ${to}`}
                class={stateOf(({ ways }) => ways.has(`${from} ${to}`))}
                vector-effect="non-scaling-stroke"
                d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`}
              />
            ))}
          </svg>
          {nodes.map((node) => (
            <span
              key={node.id}
              class={`${stateOf(({ nodes: been }) => been.has(node.id))} ${scenario.nodes[node.id]?.ending ? 'end' : ''}`}
              lang={lang}
              style={{
                left: `${(100 * (node.x - node.width / 2)) / width}%`,
                top: inRem(node.y - node.height / 2),
                width: `${(100 * node.width) / width}%`,
                minHeight: inRem(node.height),
              }}
            >
              {ever.nodes.has(node.id) ? node.title : '？'}
            </span>
          ))}
        </div>
        <ul>
          {endings.map(({ id, title }) => {
            const kind = scenario.nodes[id]?.ending;
            return (
              <li key={id}>
                {kind && endingNames[kind]}：
                {ever.nodes.has(id) ? <b lang={lang}>{title}</b> : <span class="mute">还没走到</span>}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
