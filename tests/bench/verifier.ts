import { explore, type Place } from '../../src/roleplay/explore.ts';
import { verify } from '../../src/roleplay/verify.ts';
import { madeScenario } from './made-scenario.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

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

/** How long the verifier takes for scenarios as large as may be, beside a plain loop over the same states. */
export function verifier(): Row[] {
  return cases.map(({ turns, rated }) => {
    const scenario = madeScenario(turns, 1, rated);
    const { places } = explore(scenario);
    // A sum that is told: what nobody reads might not be computed.
    let sum = 0;
    const took = median(() => {
      sum += verify(scenario, 60).random.mean;
    }, few);
    const loop = median(() => {
      sum += meters(places);
    }, few);
    return {
      name: `verify 40 nodes, ${turns} turns, merits ${rated ? 'rated' : 'whole'}`,
      figures: [
        { what: 'time', value: took, unit: 'ms', most: target },
        { what: 'of a plain loop', value: took / loop, unit: '×' },
        { what: 'states', value: places.length, unit: '' },
        { what: 'sum of all', value: Math.round(sum), unit: '' },
      ],
    };
  });
}
