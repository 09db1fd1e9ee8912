import { useState } from 'preact/hooks';
import { grade } from '../../assessment/grade.ts';
import type { BankItem } from '../../course/bank.ts';
import { spendTime, turnTo } from '../../record/run-changes.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { remember } from '../../record/store.ts';
import { isAnswered } from '../item/answered.ts';
import { bodyFor } from '../item/body.ts';
import { useFocusOn } from '../use-focus.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { emptyPlaces } from './empty-places.ts';
import { HandIn } from './HandIn.tsx';
import { PaperQuestion } from './PaperQuestion.tsx';
import { Progress } from './Progress.tsx';
import { paperOf } from './paper.ts';
import type { SittingPlan } from './plan.ts';
import type { Questions } from './questions.ts';
import { useSpent } from './use-spent.ts';

interface Props {
  plan: SittingPlan;
  questions: Questions;
  attempt: AttemptRecord;
  /** The attempt was found in the record, not begun or opened just now. */
  resumed: boolean;
  onSubmit: () => void;
  /** Goes to where one chooses another. */
  onStart: () => void;
}

/** The paper, one question at a time. Every pick is written at once. Turning to a question puts the focus on it. */
export function QuizPaper({ plan, questions, attempt, resumed, onSubmit, onStart }: Props) {
  const paper = paperOf(attempt, questions.items);
  const { items, responses, updated, told, gone } = paper;
  const { id, practice = false, flags, confidence } = attempt;
  const [asking, setAsking] = useState(false);
  const { minutes, flush } = useSpent(attempt.spent, (more) => remember(spendTime(id, more, Date.now())));
  const at = Math.max(
    0,
    items.findIndex((one) => one.id === attempt.current),
  );
  const item = items[at];
  const heading = useFocusOn<HTMLLegendElement>(asking ? undefined : item?.id, !resumed);
  const another = (
    <button type="button" class="txt" onClick={onStart}>
      换一套新的
    </button>
  );
  if (!item) return <p class="notice">这套题的题目都已经撤下，请{another}。</p>;

  const idsOf = (wanted: (item: BankItem) => boolean) => items.filter(wanted).map((one) => one.id);
  const answered = idsOf((one) => isAnswered(one, responses[one.id]));
  const unfilled = idsOf((one) => emptyPlaces(one, responses[one.id]) > 0);
  const unsure = confidence ? answered.filter((one) => confidence[one] === undefined && !told.includes(one)) : [];
  const go = (to: number) => {
    flush();
    const next = items[to];
    if (!next) return setAsking(true);
    setAsking(false);
    remember(turnTo(id, next.id, Date.now()));
  };
  const submit = () => {
    flush();
    onSubmit();
  };
  return (
    <div class="two">
      <div>
        <Progress {...{ items, answered, at, minutes }} />
        {resumed && <p class="mute">已接着上次的进度，之前的答案都在。{another}</p>}
        {gone > 0 && <p class="notice">题库更新过，有 {gone} 题已经撤下，其余照旧。</p>}
        {asking ? (
          <HandIn
            {...{ items, answered, unfilled, unsure, flags: practice ? [] : flags }}
            scored={plan.module !== 'pretest'}
            onGo={go}
            onBack={() => setAsking(false)}
            onSubmit={submit}
          />
        ) : (
          <>
            {updated.includes(item.id) && <p class="notice">本题已更新，请再答一次。</p>}
            <PaperQuestion
              key={item.id}
              {...{ attempt, paper, item, at, heading }}
              body={bodyFor(item, questions.bodies)}
              lang={plan.lang}
              onGo={go}
              onAnswered={flush}
            />
          </>
        )}
      </div>
      <AnswerSheet
        {...{ items, answered, practice, flags }}
        verdictOf={(one) => (told.includes(one.id) ? grade(one, responses[one.id]).verdict : undefined)}
        seed={attempt.drill ? undefined : attempt.seed}
        current={asking ? -1 : at}
        onGo={go}
        onHandIn={() => setAsking(true)}
      />
    </div>
  );
}
