import { useEffect, useState } from 'preact/hooks';
import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import type { GradedAnswer, Reviews } from '../../review/log.ts';
import { isMistake } from '../../review/mistakes.ts';
import { bodyFor } from '../item/body.ts';
import { AskNow } from '../quiz/AskNow.tsx';
import type { Questions } from '../quiz/questions.ts';
import { useFocusOn } from '../use-focus.ts';
import { inDays } from './when.ts';

interface Props {
  questions: Questions;
  lang: string | undefined;
  /** The items still to ask, the next one first. */
  left: string[];
  reviews: Reviews;
  today: string;
  /** Decides the order of what is shown in a question. */
  seed: number;
  /** What is being done, such as 今天的复习. */
  name: string;
  /** The round was begun by a press on this page. */
  arrived: boolean;
  onTell: (item: BankItem, verdict: GradedAnswer['verdict']) => void;
  /** The learner stops here, or is through with the last one. */
  onLeave: () => void;
  /** There is nothing to ask. */
  onEmpty: () => void;
}

/**
 * One question after another, each told and written at once. The focus goes to every new question; once told it is on the
 * button that goes on, and what became of the answer and when the question comes again are announced.
 */
export function Round(props: Props) {
  const { questions, lang, left, reviews, today, seed, name, arrived, onTell, onLeave, onEmpty } = props;
  const [response, setResponse] = useState<Response>();
  // What was told is left no more, and stays on the screen until the learner goes on.
  const [told, setTold] = useState<string>();
  const id = told ?? left[0];
  const item = questions.items.find((one) => one.id === id);
  const heading = useFocusOn<HTMLLegendElement>(item?.id, arrived);
  const empty = item === undefined;
  useEffect(() => {
    if (empty) onEmpty();
  }, [empty]);
  if (!item) return null;

  const others = left.filter((one) => one !== item.id).length;
  const tell = () => {
    const { verdict } = grade(item, response);
    setTold(item.id);
    onTell(item, verdict === 'unanswered' ? 'wrong' : verdict);
  };
  const goOn = () => {
    if (others === 0) return onLeave();
    setTold(undefined);
    setResponse(undefined);
  };
  return (
    <AskNow
      key={item.id}
      {...{ item, lang, seed, heading, response }}
      body={bodyFor(item, questions.bodies)}
      name={`review-${item.id}`}
      number={`${name}，还剩 ${others + 1} 题`}
      told={told !== undefined}
      onRespond={setResponse}
      onTell={tell}
      onNext={goOn}
      next={others > 0 ? '下一题' : '看看接下来'}
      beside={
        <p role="status" class="mute num comes">
          {told !== undefined && comesAgain(reviews, item.id, today)}
        </p>
      }
      buttons={
        told === undefined && (
          <button type="button" class="btn" onClick={onLeave}>
            先到这里
          </button>
        )
      }
    />
  );
}

/** When an item just answered is asked again, and whether it is among 错题 still. */
function comesAgain(reviews: Reviews, id: string, today: string): string {
  const review = reviews[id];
  if (!review) return '';
  const when = `下次再问：${inDays(review.due, today)}。`;
  return isMistake(review) ? when : `这道题已经不在错题里了。${when}`;
}
