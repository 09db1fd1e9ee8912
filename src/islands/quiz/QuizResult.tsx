import { grade } from '../../assessment/grade.ts';
import { scoreAttempt } from '../../assessment/score.ts';
import { confidenceSplit } from '../../assessment/verdicts.ts';
import type { BankItem } from '../../course/bank.ts';
import { attemptsAt } from '../../record/progress.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { isAnswered } from '../item/answered.ts';
import { bodyFor } from '../item/body.ts';
import { useArrival } from '../use-focus.ts';
import { Attempts } from './Attempts.tsx';
import { Breakdown } from './Breakdown.tsx';
import type { Paper } from './paper.ts';
import type { Breakdown as Parting, SittingPlan } from './plan.ts';
import type { Questions } from './questions.ts';
import { ResultItem } from './ResultItem.tsx';
import { ResultScore } from './ResultScore.tsx';
import { SeedLink } from './SeedLink.tsx';
import { SureButWrong } from './SureButWrong.tsx';
import { usePrinted } from './use-printed.ts';

export interface ResultProps {
  plan: SittingPlan;
  questions: Questions;
  attempt: AttemptRecord;
  paper: Paper;
  breakdowns: Parting[];
  /** One comes here by an act on this page, not by a link or a reload. */
  arrived: boolean;
  /** Takes another paper, or that of a seed. */
  onAgain: (seed?: number) => void;
  /** Asks these items again, each told at once. */
  onDrill: (items: BankItem[]) => void;
  onOpen: (attempt: string) => void;
  /** Goes to where one chooses how to take a paper. */
  onStart: () => void;
}

/**
 * What one was sure of and had wrong, the score, the points by group, then every question with the answer given, the key
 * and why. The focus is on the first of these headings.
 */
export function QuizResult(props: ResultProps) {
  const { plan, questions, attempt, paper, breakdowns, arrived, onAgain, onDrill, onOpen, onStart } = props;
  const { items, responses, updated, gone } = paper;
  const heading = useArrival<HTMLHeadingElement>(arrived);
  const page = usePrinted<HTMLDivElement>();
  // Of content that has changed since nothing can be said by item any more; the score stands as it was.
  const same = items.filter(({ id }) => !updated.includes(id));
  const score = attempt.score ?? scoreAttempt(responses, items, plan.passMark);
  const missed = same.filter((item) => grade(item, responses[item.id]).verdict !== 'right');
  const parted = attempt.confidence && confidenceSplit(responses, same, attempt.confidence);
  const sure = parted?.sureNotRight ?? [];
  const indexOf = ({ id }: BankItem) => attempt.items.findIndex((one) => one.id === id);
  const goTo = ({ id }: BankItem) => {
    const place = page.current?.querySelector<HTMLDetailsElement>(`[data-result="${id}"]`);
    if (place) place.open = true;
    place?.querySelector('summary')?.focus();
  };
  return (
    <div ref={page}>
      <div class="two">
        <div>
          {sure.length > 0 && (
            <SureButWrong
              {...{ responses, heading }}
              items={sure}
              lang={plan.lang}
              numberOf={(item) => indexOf(item) + 1}
              onGo={goTo}
            />
          )}
          <ResultScore
            {...{ attempt, score }}
            missed={missed.length}
            unanswered={same.filter((item) => !isAnswered(item, responses[item.id])).length}
            passMark={plan.passMark}
            heading={sure.length > 0 ? null : heading}
          />
          {parted && (
            <p class="num">
              {sure.length === 0 && '有把握的题都答对了。'}
              {parted.unsureRight.length > 0 && `没把握却答对的有 ${parted.unsureRight.length} 题，这些可以放心。`}
            </p>
          )}
        </div>
        <aside class="side flow act" aria-label="接下来">
          <p class="row">
            {missed.length > 0 && (
              <button type="button" class="btn pri" onClick={() => onDrill(missed)}>
                错题再练（{missed.length} 题）
              </button>
            )}
            <button type="button" class={missed.length > 0 ? 'btn' : 'btn pri'} onClick={() => onAgain()}>
              换一套
            </button>
            {!attempt.drill && (
              <button type="button" class="btn" onClick={() => onAgain(attempt.seed)}>
                同一套再答
              </button>
            )}
          </p>
          <p class="mute">错题再练不动成绩；再答也不会盖掉这一次，下面都列着。</p>
          <p class="row">
            <button type="button" class="txt" onClick={onStart}>
              换个答法
            </button>
            <button type="button" class="txt" onClick={() => window.print()}>
              打印
            </button>
            <a class="txt" href={plan.home.href}>
              {plan.home.label}
            </a>
          </p>
          {!attempt.drill && <SeedLink seed={attempt.seed} />}
        </aside>
      </div>
      {breakdowns.map((parting) => (
        <Breakdown key={parting.title} {...{ parting, responses }} items={same} lang={plan.lang} />
      ))}
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
              at={indexOf(item)}
              body={bodyFor(item, questions.bodies)}
              seed={attempt.seed}
              response={responses[item.id]}
              sure={attempt.confidence?.[item.id]}
              updated={updated.includes(item.id)}
            />
          ))}
        </ol>
      </section>
      <Attempts attempts={attemptsAt($record.get(), plan.module)} current={attempt.id} onOpen={onOpen} />
    </div>
  );
}
