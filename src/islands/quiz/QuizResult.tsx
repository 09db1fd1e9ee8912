import { grade } from '../../assessment/grade.ts';
import { itemPoints } from '../../assessment/points.ts';
import { scoreAttempt } from '../../assessment/score.ts';
import { roundHalfUp } from '../../course/rounding.ts';
import { url } from '../../course/url.ts';
import { firstAndBest, handedIn, quizScores } from '../../record/progress.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { Icon } from '../Icon.tsx';
import { bodyFor } from '../item/body.ts';
import { ItemForm } from '../item/ItemForm.tsx';
import { verdictIcons, verdictNames } from '../item/words.ts';
import { useArrival } from '../use-focus.ts';
import { paperOf, type QuizPlan } from './paper.ts';
import type { Questions } from './questions.ts';
import { ScoreScale } from './ScoreScale.tsx';

interface Props {
  plan: QuizPlan;
  questions: Questions;
  attempt: AttemptRecord;
  onAgain: () => void;
}

/** The score in words and picture, by objective, then every question with the answer given, the key and why. */
export function QuizResult({ plan, questions, attempt, onAgain }: Props) {
  const heading = useArrival<HTMLHeadingElement>();
  const { items, responses } = paperOf(attempt, questions.items);
  const score = attempt.score ?? scoreAttempt(responses, items, plan.passMark);
  const { byObjective } = scoreAttempt(responses, items, plan.passMark);
  const outcomes = items.map((item) => grade(item, responses[item.id]));
  const missed = outcomes.filter(({ verdict }) => verdict !== 'right').length;
  const nth = handedIn($record.get(), plan.module).findIndex(({ id }) => id === attempt.id) + 1;
  const scores = firstAndBest(quizScores($record.get(), plan.module));
  return (
    <div>
      <div class="two">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {score.passed ? '通过了' : '还没到及格线'}
            {missed > 0 ? `，有 ${missed} 题值得再看` : '，全部答对'}
          </h2>
          <p class="num">
            <span class="big" data-score={score.percent}>
              {score.percent}
            </span>{' '}
            <span class="song">分</span>
          </p>
          <ScoreScale percent={score.percent} passMark={plan.passMark} />
          <p class="mute num">
            {items.length} 题，共 {score.max} 分，得 {roundHalfUp(score.points)} 分。
            {scores && nth > 1 && `这是第 ${nth} 次，第一次 ${scores.first} 分，最好 ${scores.best} 分。`}
          </p>
        </div>
        <aside class="side flow act">
          <p class="row">
            <button type="button" class="btn pri" onClick={onAgain}>
              再做一套
            </button>
            <a class="btn" href={url({ page: 'module', module: plan.module })}>
              回到模块
            </a>
          </p>
          <p class="mute">再做不会盖掉这次成绩，记录里两次都在。</p>
        </aside>
      </div>
      <section aria-labelledby="by-objective">
        <h2 id="by-objective" class="h3">
          按学习目标看
        </h2>
        <table class="num">
          <thead>
            <tr>
              <th scope="col">学习目标</th>
              <th scope="col">得分</th>
            </tr>
          </thead>
          <tbody>
            {byObjective.map(({ objective, points, max }) => (
              <tr key={objective}>
                <td lang={plan.lang}>{plan.objectives[objective - 1]}</td>
                <td class="score">
                  {roundHalfUp(points)} / {max}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="by-item">
        <h2 id="by-item" class="h3">
          每题解析
        </h2>
        <ol class="results">
          {items.map((item, at) => {
            const outcome = outcomes[at] as (typeof outcomes)[number];
            return (
              <li key={item.id}>
                <details open={outcome.verdict !== 'right'}>
                  <summary>
                    <span class="num">
                      第 {at + 1} 题　<span class="mute">{roundHalfUp(itemPoints * outcome.score)} 分</span>
                    </span>
                    <span class="verdict">
                      <Icon name={verdictIcons[outcome.verdict]} /> {verdictNames[outcome.verdict]}
                    </span>
                  </summary>
                  <ItemForm
                    item={item}
                    body={bodyFor(item, questions.bodies)}
                    lang={plan.lang}
                    seed={attempt.seed}
                    name={`result-${item.id}`}
                    response={responses[item.id]}
                    outcome={outcome}
                  />
                </details>
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}
