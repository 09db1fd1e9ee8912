import { grade } from '../../assessment/grade.ts';
import { itemPoints } from '../../assessment/points.ts';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { roundHalfUp } from '../../course/rounding.ts';
import { Icon } from '../Icon.tsx';
import type { Body } from '../item/body.ts';
import { ItemForm } from '../item/ItemForm.tsx';
import { verdictIcons, verdictNames } from '../item/words.ts';
import type { SittingPlan } from './plan.ts';
import { sureness } from './Sureness.tsx';

interface Props {
  plan: SittingPlan;
  item: BankItem;
  body: Body;
  /** Its position on the paper as it was taken, from 0. */
  at: number;
  seed: number;
  response: Response | undefined;
  /** How sure the learner was, where they said so. */
  sure: number | undefined;
  /** Its content has changed since it was answered. */
  updated: boolean;
}

/** One question of a result: right answers closed, the others open. Of other content than was answered nothing is said. */
export function ResultItem({ plan, item, body, at, seed, response, sure, updated }: Props) {
  if (updated) {
    return (
      <li>
        <p class="num">第 {at + 1} 题　本题已更新，当时的回答对不上现在的题，成绩照旧。</p>
      </li>
    );
  }
  const outcome = grade(item, response);
  return (
    <li>
      <details data-result={item.id} open={outcome.verdict !== 'right'}>
        <summary>
          <span class="num">
            第 {at + 1} 题　{' '}
            <span class="mute">
              {roundHalfUp(itemPoints * outcome.score)} / {itemPoints} 分
              {sure !== undefined && outcome.verdict !== 'unanswered' && ` · 当时${sureness[sure]}`}
            </span>
          </span>
          <span class="verdict">
            <Icon name={verdictIcons[outcome.verdict]} /> {verdictNames[outcome.verdict]}
          </span>
        </summary>
        <ItemForm
          item={item}
          body={body}
          lang={plan.lang}
          seed={seed}
          name={`result-${item.id}`}
          response={response}
          outcome={outcome}
        />
      </details>
    </li>
  );
}
