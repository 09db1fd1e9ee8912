import { useState } from 'preact/hooks';
import type { Scenario } from '../../../course/scenario.ts';
import type { PlaythroughRecord } from '../../../record/shape.ts';
import { debrief, type Step } from '../../../roleplay/debrief.ts';
import { forkOf, pairSteps } from '../../../roleplay/pairing.ts';
import { endingNames } from '../../ending-names.ts';
import type { RoleplayPlan } from '../plan.ts';
import { changes } from './changes.ts';

interface Props {
  plan: RoleplayPlan;
  scenario: Scenario;
  present: PlaythroughRecord;
  /** The others that came to an end and still play, oldest first. */
  others: PlaythroughRecord[];
}

const when = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** This playthrough beside another one, scene by scene, with the place where they part. */
export function Compare({ plan, scenario, present, others }: Props) {
  const [chosen, setChosen] = useState('');
  if (others.length === 0) return null;
  const other = others.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="compare">
      <h2 id="compare" class="h3">
        和另一遍比
      </h2>
      <p class="row">
        <label for="other">另一遍</label>
        <select id="other" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">选一遍</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {named(one)}
            </option>
          ))}
        </select>
      </p>
      {other && <Beside plan={plan} scenario={scenario} present={present} other={other} />}
    </section>
  );
}

function named({ endedAt = 0, score, ending, practice }: PlaythroughRecord): string {
  return `${when.format(endedAt)}，${score} 分，${ending ? endingNames[ending] : ''}${practice ? '，练习' : ''}`;
}

function Beside({ plan, scenario, present, other }: Omit<Props, 'others'> & { other: PlaythroughRecord }) {
  const [left, right] = [present, other].map(({ choices }) => debrief(scenario, choices, plan.passMark));
  if (!left || !right) return null;
  const pairs = pairSteps<Step>(left.timeline, right.timeline);
  const fork = forkOf(pairs);
  return (
    <table class="compare stacked">
      <caption class="num">
        {fork < 0 ? '两遍说的一模一样。' : `前 ${fork} 个场面说的一样，从第 ${fork + 1} 个场面分开。`}
      </caption>
      <thead>
        <tr>
          <th scope="col">场面</th>
          <th scope="col">这一遍</th>
          <th scope="col">另一遍</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ node, left: one, right: two }, at) => {
          const turn = scenario.nodes[node];
          return (
            <tr key={node} class={at === fork ? 'fork' : ''}>
              <th scope="row" class={at === fork ? 'here' : ''} lang={plan.lang}>
                {turn && turn.ending === undefined && turn.says}
              </th>
              <Cell label="这一遍" scenario={scenario} step={one} lang={plan.lang} />
              {one && two && one.choice.id === two.choice.id ? (
                <td data-label="另一遍" class="mute">
                  一样
                </td>
              ) : (
                <Cell label="另一遍" scenario={scenario} step={two} lang={plan.lang} />
              )}
            </tr>
          );
        })}
        <tr>
          <th scope="row">结局</th>
          {[left, right].map(({ ending, score }, at) => (
            <td key={at === 0 ? 'left' : 'right'} data-label={at === 0 ? '这一遍' : '另一遍'} class="num">
              <b lang={plan.lang}>{ending.title}</b>，{endingNames[ending.ending]}，{score.total} 分
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

interface CellProps {
  label: string;
  scenario: Scenario;
  step: Step | undefined;
  lang: string | undefined;
}

function Cell({ label, scenario, step, lang }: CellProps) {
  if (!step) {
    return (
      <td data-label={label} class="mute">
        没有走到
      </td>
    );
  }
  return (
    <td data-label={label}>
      <span lang={lang}>{step.choice.text}</span>
      <br />
      <span class="mute num" lang={lang}>
        {changes(scenario, step.before, step.after)
          .map(({ label: meter, moved }) => `${meter}${moved}`)
          .join('，')}
      </span>
    </td>
  );
}
