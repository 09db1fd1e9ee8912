import { expect, test } from 'vitest';
import { meter, scenario } from '../../../../tests/examples/tiny-scenarios.ts';
import { start } from '../../../roleplay/state.ts';
import { changes } from './changes.ts';

const made = scenario({}, { trust: meter(5), tension: { ...meter(2), label: '紧张' }, hope: meter(5) });
const at = (meters: Record<string, number>) => ({ ...start(made), meters });

test('a meter moved up by a plus, down by a minus sign, or stayed, in the scenario’s order', () => {
  const moved = changes(made, at({ hope: 5, tension: 2, trust: 5 }), at({ hope: 5, tension: 0, trust: 8 }));
  expect(moved.map(({ label, moved: by }) => `${label}${by}`)).toEqual(['信任 +3', '紧张 −2', '信任不变']);
});

test('a meter that a state does not name stands at its start', () => {
  expect(changes(made, at({}), at({ tension: 3 })).map(({ id, moved }) => id + moved)).toEqual([
    'trust不变',
    'tension +1',
    'hope不变',
  ]);
});
