import { useState } from 'preact/hooks';
import { scoreAttempt } from '../../assessment/score.ts';
import type { BankItem } from '../../course/bank.ts';
import { answerItem, handIn, toggleFlag, turnTo } from '../../record/run-changes.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { remember } from '../../record/store.ts';
import { isAnswered } from '../item/answered.ts';
import { bodyFor } from '../item/body.ts';
import { ItemForm } from '../item/ItemForm.tsx';

import { useFocusOn } from '../use-focus.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { emptyPlaces } from './empty-places.ts';
import { HandIn } from './HandIn.tsx';
import { paperOf, type QuizPlan } from './paper.ts';
import type { Questions } from './questions.ts';

interface Props {
  plan: QuizPlan;
  questions: Questions;
  attempt: AttemptRecord;
  /** The attempt was found in the record, not begun just now. */
  resumed: boolean;
  onHandedIn: () => void;
  onAgain: () => void;
}

/** The paper, one question at a time. Every pick is written at once. Turning to a question puts the focus on it. */
export function QuizPaper({ plan, questions, attempt, resumed, onHandedIn, onAgain }: Props) {
  const { items, responses, updated, gone } = paperOf(attempt, questions.items);
  const [asking, setAsking] = useState(false);
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === attempt.current),
  );
  const item = items[at];
  const place = useFocusOn<HTMLLegendElement>(asking ? undefined : item?.id, !resumed);
  const another = (
    <button type="button" class="txt" onClick={onAgain}>
      换一套新的
    </button>
  );
  if (!item) return <p class="notice">这套题的题目都已经撤下，请{another}。</p>;

  const answered = items.filter((item) => isAnswered(item, responses[item.id])).map(({ id }) => id);
  const unfilled = items.filter((item) => emptyPlaces(item, responses[item.id]) > 0).map(({ id }) => id);
  const go = (to: number) => {
    const next = items[to];
    if (!next) return setAsking(true);
    setAsking(false);
    remember(turnTo(attempt.id, next.id));
  };
  const submit = () => {
    remember(handIn(attempt.id, scoreAttempt(responses, items, plan.passMark), Date.now()));
    onHandedIn();
  };
  const flagged = attempt.flags.includes(item.id);
  return (
    <div class="two">
      <div>
        <Progress {...{ items, answered, at }} />
        {resumed && <p class="mute">已接着上次的进度，之前的答案都在。{another}</p>}
        {gone > 0 && <p class="notice">题库更新过，有 {gone} 题已经撤下，其余照旧。</p>}
        {asking ? (
          <HandIn
            {...{ items, answered, unfilled, flags: attempt.flags }}
            onGo={go}
            onBack={() => setAsking(false)}
            onSubmit={submit}
          />
        ) : (
          <>
            {updated.includes(item.id) && <p class="notice">本题已更新，请再答一次。</p>}
            <ItemForm
              key={item.id}
              heading={place}
              item={item}
              body={bodyFor(item, questions.bodies)}
              lang={plan.lang}
              seed={attempt.seed}
              name={`item-${item.id}`}
              number={`第 ${at + 1} 题，共 ${items.length} 题`}
              response={responses[item.id]}
              onRespond={(response) => remember(answerItem(attempt.id, item, response, Date.now()))}
              onEnter={() => go(at + 1)}
            >
              <p class="row act">
                <button type="button" class="btn" disabled={at === 0} onClick={() => go(at - 1)}>
                  上一题
                </button>
                <button
                  type="button"
                  class="btn"
                  aria-pressed={flagged}
                  onClick={() => remember(toggleFlag(attempt.id, item.id))}
                >
                  标为存疑
                </button>
                <button type="button" class="btn pri end" onClick={() => go(at + 1)}>
                  {at + 1 < items.length ? '下一题' : '去交卷'}
                </button>
              </p>
            </ItemForm>
          </>
        )}
      </div>
      <AnswerSheet
        {...{ items, answered, flags: attempt.flags, seed: attempt.seed }}
        current={asking ? -1 : at}
        onGo={go}
        onHandIn={() => setAsking(true)}
      />
    </div>
  );
}

/** How far the paper is answered, as a row of segments; told in words to those who do not see it. */
function Progress({ items, answered, at }: { items: BankItem[]; answered: string[]; at: number }) {
  return (
    <div class="prog" role="img" aria-label={`共 ${items.length} 题，已答 ${answered.length} 题`}>
      {items.map(({ id }, index) => (
        <i key={id} class={index === at ? 'current' : answered.includes(id) ? 'answered' : ''} />
      ))}
    </div>
  );
}
