import { useState } from 'preact/hooks';
import type { Scenario } from '../../../course/scenario.ts';
import type { PlaythroughRecord } from '../../../record/shape.ts';
import type { RoleplayPlan } from '../plan.ts';
import { Beside } from './Beside.tsx';
import { playName } from './play-name.ts';

interface Props {
  plan: RoleplayPlan;
  scenario: Scenario;
  present: PlaythroughRecord;
  /** The others that came to an end and still play, oldest first. */
  others: PlaythroughRecord[];
}

/** This playthrough beside another one, which the learner picks. */
export function Compare({ plan, scenario, present, others }: Props) {
  const [chosen, setChosen] = useState('');
  if (others.length === 0) return null;
  const other = others.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="compare" class={other ? '' : 'act'}>
      <h2 id="compare" class="h3">
        和另一遍比
      </h2>
      <p class="row act">
        <label for="other">另一遍</label>
        <select id="other" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">选一遍</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {playName(one)}
            </option>
          ))}
        </select>
      </p>
      {other && <Beside plan={plan} scenario={scenario} present={present} other={other} />}
    </section>
  );
}
