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
  other: PlaythroughRecord;
}

/** Two playthroughs side by side, scene by scene, with the place where they part. */
export function Beside({ plan, scenario, present, other }: Props) {
  const [left, right] = [present, other].map(({ choices }) => debrief(scenario, choices, plan.passMark));
  if (!left || !right) return null;
  const pairs = pairSteps<Step>(left.timeline, right.timeline);
  const fork = forkOf(pairs);
  return (
    <table class="compare stacked">
      <caption class="num">{forkInWords(fork)}</caption>
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
              <th scope="row" class={`num ${at === fork ? 'here' : ''}`}>
                {at + 1}　<span lang={plan.lang}>{turn && turn.ending === undefined && turn.says}</span>
                {at === fork && <span class="vh">（从这里分开）</span>}
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

function forkInWords(fork: number): string {
  if (fork < 0) return '两遍说的一模一样。';
  return fork === 0 ? '第一个场面就分开了。' : `前 ${fork} 个场面说的一样，从第 ${fork + 1} 个场面分开。`;
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
      <span class="mute num">
        {changes(scenario, step.before, step.after).map(({ id, label: meter, moved }, index) => (
          <span key={id}>
            {index > 0 && '，'}
            <span lang={lang}>{meter}</span>
            {moved}
          </span>
        ))}
      </span>
    </td>
  );
}
