import type { ComponentChildren, Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { isAnswered } from '../item/answered.ts';
import type { Body } from '../item/body.ts';
import { ItemForm } from '../item/ItemForm.tsx';
import { firstOf } from '../item/words.ts';

interface Props {
  item: BankItem;
  body: Body;
  lang: string | undefined;
  seed: number;
  name: string;
  number: string;
  heading?: Ref<HTMLLegendElement>;
  response: Response | undefined;
  /** The answer was told and stands. */
  told: boolean;
  onRespond: (response: Response) => void;
  /** Only called with an answer given. */
  onTell: () => void;
  onNext: () => void;
  /** What the button is called that goes on. */
  next: string;
  /** Between the question and its buttons. */
  beside?: ComponentChildren;
  /** Buttons before the one that tells and goes on. */
  buttons?: ComponentChildren;
}

/**
 * One question whose answer is told at once. Telling leaves the focus on the button that told, or puts it there when Enter
 * did: the outcome is announced by itself, and the same button goes on.
 */
export function AskNow({ told, onRespond, onTell, onNext, next, beside, buttons, ...shown }: Props) {
  const { item, response } = shown;
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const tell = () => {
    if (!isAnswered(item, response)) return setAsked(true);
    onTell();
    button.current?.focus();
  };
  return (
    <ItemForm
      {...shown}
      outcome={told ? grade(item, response) : undefined}
      {...(told ? { onEnter: onNext } : { onRespond, onEnter: tell })}
    >
      {beside}
      <p class="row act">
        {buttons}
        <button ref={button} type="button" class="btn pri end" onClick={told ? onNext : tell}>
          {told ? next : '看看答得怎样'}
        </button>
      </p>
      <p role="status" class="mute">
        {asked && !isAnswered(item, response) && firstOf(item)}
      </p>
    </ItemForm>
  );
}
