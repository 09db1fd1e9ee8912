import { grade } from '../../assessment/grade.ts';
import { scoreAttempt } from '../../assessment/score.ts';
import { roundHalfUp } from '../../course/rounding.ts';
import { url } from '../../course/url.ts';
import { firstAndBest, handedIn, quizScores } from '../../record/progress.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { bodyFor } from '../item/body.ts';
import { useArrival } from '../use-focus.ts';
import { paperOf, type QuizPlan } from './paper.ts';
import type { Questions } from './questions.ts';
import { ResultItem } from './ResultItem.tsx';
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
  const { items, responses, updated, gone } = paperOf(attempt, questions.items);
  // Of content that has changed since nothing can be said by item any more; the score stands as it was.
  const same = items.filter(({ id }) => !updated.includes(id));
  const score = attempt.score ?? scoreAttempt(responses, items, plan.passMark);
  const { byObjective } = scoreAttempt(responses, same, plan.passMark);
  const missed = same.filter((item) => grade(item, responses[item.id]).verdict !== 'right').length;
  const nth = handedIn($record.get(), plan.module).findIndex(({ id }) => id === attempt.id) + 1;
  const scores = firstAndBest(quizScores($record.get(), plan.module));
  return (
    <div>
      <div class="two">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {score.passed ? '通过了' : '还没到及格线'}
            {missed > 0 ? `，有 ${missed} 题值得再看` : score.percent === 100 ? '，全部答对' : ''}
          </h2>
          <p class="num">
            <span class="big" data-score={score.percent}>
              {score.percent}
            </span>{' '}
            <span class="song">分</span>
          </p>
          <ScoreScale percent={score.percent} passMark={plan.passMark} />
          <p class="mute num">
            {attempt.items.length} 题，共 {score.max} 分，得 {roundHalfUp(score.points)} 分。
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
        {gone > 0 && <p class="notice">题库更新过，有 {gone} 题已经撤下，成绩照旧。</p>}
        <ol class="results">
          {items.map((item) => (
            <ResultItem
              key={item.id}
              {...{ plan, item }}
              at={attempt.items.findIndex(({ id }) => id === item.id)}
              body={bodyFor(item, questions.bodies)}
              seed={attempt.seed}
              response={responses[item.id]}
              updated={updated.includes(item.id)}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
