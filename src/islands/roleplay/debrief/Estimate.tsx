import type { SelfRating } from '../../../record/shape.ts';
import { type Debrief, turningSteps } from '../../../roleplay/debrief.ts';
import type { RoleplayPlan } from '../plan.ts';
import { inSteps, useOfAny } from './in-steps.ts';
import { bandName, compareBand } from './rating.ts';

const verdicts = { below: '估高了', within: '估得准', above: '估低了' };

interface Props {
  plan: RoleplayPlan;
  debrief: Debrief;
  rating: SelfRating;
}

/** What the learner thought beforehand, beside what came out; nothing where nothing was said. */
export function Estimate({ plan, debrief: { score, timeline }, rating: { band, turn, competence } }: Props) {
  const practised = plan.competences.find(({ id }) => id === competence);
  if (band === undefined && turn === undefined && !practised) return null;
  return (
    <section aria-labelledby="estimate" class="prose">
      <h2 id="estimate" class="h3">
        你估的和算的
      </h2>
      <ul class="num">
        {band !== undefined && (
          <li>
            你估 {bandName(band)}，得了 {score.total} 分：{verdicts[compareBand(band, score.total)]}。
          </li>
        )}
        {turn !== undefined && <li>{turnInWords(turn, turningSteps(timeline))}</li>}
        {practised && (
          <li>
            你说最该再练的是<span lang={plan.lang}>{practised.label}</span>：这一遍
            {inSteps(useOfAny(timeline, practised.methods)) || '没有遇上要用它的一步'}。
          </li>
        )}
      </ul>
    </section>
  );
}

function turnInWords(guess: number, turns: number[]): string {
  const said = guess < 0 ? '你说没有哪一句是转折' : `你说转在第 ${guess + 1} 步`;
  if (turns.length === 0) return guess < 0 ? `${said}，算下来也是。` : `${said}；算下来没有转坏的一步。`;
  if (turns.includes(guess)) return `${said}，算下来也是。`;
  return `${said}；算下来是第 ${turns.map((at) => at + 1).join('、')} 步。`;
}
