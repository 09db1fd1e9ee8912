import { explore, type Place } from '../../src/roleplay/explore.ts';
import { verify } from '../../src/roleplay/verify.ts';
import { madeScenario } from './made-scenario.ts';
import { median } from './median.ts';

const target = 250;
const few = { runs: 9, warmUp: 3 };
const cases = [
  { turns: 9, rated: false },
  { turns: 12, rated: false },
  { turns: 12, rated: true },
  { turns: 18, rated: false },
  { turns: 36, rated: false },
];

/** What stands in the meters after every choice that can be taken: a loop that looks at every step and does nothing else. */
function meters(places: readonly Place[]): number {
  let sum = 0;
  for (const { ways } of places)
    for (const { to } of ways) for (const id in to.state.meters) sum += to.state.meters[id] ?? 0;
  return sum;
}

/** How long the verifier takes for scenarios as large as may be, as lines of a table. */
export function verifierTable(): string[] {
  // A sum that is printed: what nobody reads might not be computed.
  let sum = 0;
  const rows = cases.map(({ turns, rated }) => {
    const scenario = madeScenario(turns, 1, rated);
    const { places } = explore(scenario);
    const took = median(() => {
      sum += verify(scenario, 60).random.mean;
    }, few);
    const loop = median(() => {
      sum += meters(places);
    }, few);
    const ratio = `${(took / loop).toFixed(0)} ×`;
    const verdict = took < target ? 'met' : 'missed';
    return [`${turns}`, rated ? 'rated' : 'whole', `${places.length}`, `${took.toFixed(0)} ms`, ratio, verdict];
  });
  const head = ['turns', 'merits', 'states', 'verified', 'plain loops', `under ${target} ms`];
  const line = (cells: string[]) => cells.map((cell, at) => cell.padStart(at === 1 ? 8 : 13)).join('');
  return [head, ...rows, ['(sum of all that was computed:', `${sum.toFixed(0)})`]].map(line);
}
