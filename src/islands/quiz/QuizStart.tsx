import type { ComponentChildren } from 'preact';
import type { AttemptRecord } from '../../record/shape.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import type { Loaded } from '../load-json.ts';
import { useArrival } from '../use-focus.ts';
import { Choices } from './Choices.tsx';
import type { Manner } from './plan.ts';
import { useLater } from './use-later.ts';

interface Props {
  /** What the paper is and how it is scored, as list items. */
  rules: ComponentChildren;
  questions: Loaded<unknown>;
  seed: number | undefined;
  open: AttemptRecord | undefined;
  /** The attempts of before, as they were begun. */
  attempts: AttemptRecord[];
  /** How the paper is to be taken; absent where there is no choice. */
  manner: Manner | undefined;
  onChoose: (manner: Manner) => void;
  /** False before the page's script runs. */
  alive: boolean;
  /** One comes here from a paper or a result, not by a link. */
  arrived: boolean;
  onBegin: () => void;
  onOpen: (attempt: string) => void;
}

/** What the paper is and how to take it, before the first question. */
export function QuizStart(props: Props) {
  const { rules, questions, seed, open, attempts, manner, onChoose, alive, arrived, onBegin, onOpen } = props;
  const heading = useArrival<HTMLHeadingElement>(arrived);
  const list = useLater(attempts.length > 0, async () => (await import('./Attempts.tsx')).Attempts);
  const Attempts = list.state === 'ready' ? list.value : undefined;
  const answered = open ? Object.keys(open.answers).length : 0;
  return (
    <>
      <div class="task-intro">
        <h2 class="vh" ref={heading} tabIndex={-1}>
          开始之前
        </h2>
        <ul class="rules num">{rules}</ul>
        {manner && <Choices {...{ manner, alive, onChoose }} />}
        {questions.state === 'failed' && <LoadFailed what="题目" retry={questions.retry} />}
        <p class="row act needs-js">
          {open && (
            <button
              type="button"
              class="btn pri"
              onClick={() => onOpen(open.id)}
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
      {Attempts && <Attempts {...{ attempts, onOpen }} current={undefined} />}
    </>
  );
}
