import { useRef, useState } from 'preact/hooks';
import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { answerCheck } from '../../record/changes.ts';
import { $record, remember } from '../../record/store.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useStore } from '../use-store.ts';
import { fits, isAnswered } from './answered.ts';
import type { Body } from './body.ts';
import { ItemForm } from './ItemForm.tsx';
import { firstOf } from './words.ts';

/**
 * One question inside a lesson, graded on the spot. After grading the focus is on the button, also when Enter graded,
 * since the status line is announced by itself and the reader goes on from there; to answer again it goes to the question.
 */
export function Check({ item, body, lang }: { item: BankItem; body: Body; lang: string | undefined }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const [draft, setDraft] = useState<Response>();
  const [again, setAgain] = useState(false);
  const [asked, setAsked] = useState(false);

  const kept = hydrated && !again ? record.checks[item.id] : undefined;
  // An answer to other content of the item says nothing about this one, nor does one that cannot be: it is asked anew.
  const known = kept?.hash === item.hash && fits(item, kept.response) ? kept.response : undefined;
  const outcome = known === undefined ? undefined : grade(item, known);

  const heading = useRef<HTMLLegendElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const submit = () => {
    if (!isAnswered(item, draft)) return setAsked(true);
    remember(answerCheck(item, draft, Date.now()));
    setAgain(false);
    button.current?.focus();
  };
  const retry = () => {
    setDraft(undefined);
    setAsked(false);
    setAgain(true);
    heading.current?.focus();
  };
  return (
    <ItemForm
      item={item}
      body={body}
      lang={lang}
      seed={0}
      name={`check-${item.id}`}
      number="小题"
      heading={heading}
      response={outcome ? known : draft}
      outcome={outcome}
      alive={hydrated}
      {...(!outcome && { onRespond: setDraft, onEnter: submit })}
    >
      <p class="row act needs-js">
        <button ref={button} type="button" class="btn" disabled={!hydrated} onClick={outcome ? retry : submit}>
          {outcome ? '再答一次' : '看看答得怎样'}
        </button>
        <span role="status" class="mute">
          {outcome ? '' : asked && !isAnswered(item, draft) ? firstOf(item) : kept ? '本题已更新，请再答一次。' : ''}
        </span>
      </p>
    </ItemForm>
  );
}
