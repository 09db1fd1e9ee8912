import { itemPoints } from '../../assessment/points.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import type { Loaded } from '../load-json.ts';
import type { QuizPlan } from './paper.ts';

interface Props {
  plan: QuizPlan;
  questions: Loaded<unknown>;
  seed: number | undefined;
  open: AttemptRecord | undefined;
  /** First and best score of earlier attempts. */
  earlier: { first: number; best: number } | undefined;
  onBegin: () => void;
  onResume: (attempt: string) => void;
}

/** What the quiz is and how it is scored, before the first question. */
export function QuizStart({ plan, questions, seed, open, earlier, onBegin, onResume }: Props) {
  const answered = open ? Object.keys(open.answers).length : 0;
  return (
    <div class="task-intro">
      <ul class="rules num">
        <li>
          {plan.blueprint.items} 道题，从题库里抽取，每题 {itemPoints} 分；及格线 {plan.passMark} 分。
        </li>
        <li>每道题怎么计分，写在题干下面。</li>
        <li>不限时。每答一题就记下，中途离开，回来接着答。</li>
        <li>自学自测，不作考核依据：答案就在页面里，成绩只留在这台设备上。</li>
      </ul>
      {earlier && (
        <p class="num">
          第一次 {earlier.first} 分，最好 {earlier.best} 分。再答不会盖掉以前的成绩。
        </p>
      )}
      {questions.state === 'failed' && <LoadFailed what="题目" retry={questions.retry} />}
      <p class="row act needs-js">
        {open && (
          <button
            type="button"
            class="btn pri"
            onClick={() => onResume(open.id)}
            disabled={questions.state !== 'ready'}
          >
            接着答（已答 {answered} / {open.items.length}）
          </button>
        )}
        <button
          type="button"
          class={`btn ${open ? '' : 'pri'}`}
          onClick={onBegin}
          disabled={questions.state !== 'ready'}
        >
          {seed === undefined ? (open ? '换一套新的' : '开始答题') : `开始第 ${seed} 号卷`}
        </button>
      </p>
    </div>
  );
}
