import type { Drawing, DrawnEdge, DrawnNode } from '../course/drawing.ts';
import type { Scenario } from '../course/scenario.ts';
import { drawScenario } from './scenario-drawing.ts';
import { titleLines } from './title-lines.ts';
import { endingWords, percent } from './verify-table.ts';

const captionHeight = 14;
/** Lines may run behind a caption. */
const halo = ' stroke="#ffffff" stroke-width="3" paint-order="stroke"';
const fonts = "'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif";
const colours = { ink: '#1c1c1c', line: '#5a5a5a', turn: '#ffffff', good: '#d9f0dd', fair: '#fdf0cf', poor: '#f8dcd8' };
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML, where most control characters may not. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (one) => escapes[one] ?? '');
}

/** A scenario's map as the text of an SVG file. `shares` has of each ending the chance of random play, 0 to 1. */
export function scenarioSvg(scenario: Scenario, shares: ReadonlyMap<string, number>): string {
  const drawing = drawScenario(scenario);
  const [width, height] = [drawing.width, drawing.height + captionHeight];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${2 * width}" height="${2 * height}" role="img" aria-labelledby="title desc" font-family="${fonts}">`,
    `<title id="title">${escaped(scenario.title)}</title>`,
    `<desc id="desc">${escaped(describe(drawing))}</desc>`,
    `<defs><marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L6 3L0 6z" fill="${colours.line}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawing.edges.map((edge) => edgeSvg(edge, scenario)),
    ...drawing.nodes.map((node) => nodeSvg(node, shares.get(node.id))),
    '</svg>',
    '',
  ].join('\n');
}

function describe({ nodes, edges }: Drawing): string {
  const endings = nodes.filter(({ ending }) => ending).length;
  return `${nodes.length} 个场面，其中 ${endings} 个结局（圆角），${edges.length} 条路。虚线是犯了硬伤才走的路；结局下面是随便选走到它的机会。`;
}

function edgeSvg({ from, to, choices, points }: DrawnEdge, { nodes }: Scenario): string {
  const node = nodes[from];
  const own = node?.ending === undefined ? (node?.choices ?? []) : [];
  const critical = choices.every((id) => own.find((choice) => choice.id === id)?.critical);
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const dashes = critical ? ' stroke-dasharray="4 3"' : '';
  const name = escaped(`${from} → ${to}：${choices.join('、')}`);
  return `<path d="${path}" fill="none" stroke="${colours.line}" stroke-width="1.2"${dashes} marker-end="url(#arrow)"><title>${name}</title></path>`;
}

function nodeSvg({ id, x, y, width, height, title, ending }: DrawnNode, share: number | undefined): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const { size, lines } = titleLines(title);
  const first = top + (lines.length > 1 ? size : height / 2);
  const texts = lines.map((line, at) => text(line, x, first + at * (size + 1), size));
  const idSize = Math.min(8, (width - 4) / (0.6 * id.length));
  return [
    `<g><title>${escaped(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${ending ? 16 : 3}" fill="${colours[ending ?? 'turn']}" stroke="${colours.ink}"/>`,
    ...texts,
    text(id, x, top + height - 5, idSize, ' font-family="monospace"'),
    ...(ending ? [text(caption(ending, share), x, top + height + 11, 10, halo)] : []),
    '</g>',
  ].join('');
}

function caption(ending: NonNullable<DrawnNode['ending']>, share: number | undefined): string {
  return `${endingWords[ending]}结局${share === undefined ? '' : ` ${percent(share)}`}`;
}

function text(words: string, x: number, y: number, size: number, more = ''): string {
  const look = `font-size="${Math.round(size * 10) / 10}" text-anchor="middle" fill="${colours.ink}"`;
  return `<text x="${x}" y="${Math.round(y * 10) / 10}" ${look}${more}>${escaped(words)}</text>`;
}
