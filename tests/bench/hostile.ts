import fc from 'fast-check';
import { anyHostile, handmade, withstand } from '../hostile.ts';
import { middle } from './median.ts';
import type { Row } from './row.ts';

const count = 10_000;

/** Hostile imports, one after the other. Throws when one of them changes anything or brings out another error than it should. */
export function hostile(): Row[] {
  const groups = {
    'somebody thought of': handmade,
    'nobody thought of': fc.sample(anyHostile, count - handmade.length),
  };
  return Object.entries(groups).map(([name, imports]) => {
    const results = imports.map(withstand);
    const times = results.map(({ ms }) => ms);
    const taken = results.filter(({ outcome }) => outcome === 'taken').length;
    return {
      name,
      figures: [
        { what: 'imports', value: results.length, unit: '' },
        { what: 'refused', value: results.length - taken, unit: '' },
        { what: 'median', value: middle(times), unit: 'ms' },
        { what: 'slowest', value: times.reduce((most, time) => Math.max(most, time), 0), unit: 'ms', most: 1000 },
      ],
    };
  });
}
