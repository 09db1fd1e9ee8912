import type { ComponentChildren } from 'preact';
import { useEscape } from '../use-escape.ts';
import { useFocusOn } from '../use-focus.ts';

interface Props {
  question: string;
  children: ComponentChildren;
  no: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
}

/** The one question before a change. It takes the focus, so that it is read out; Escape is a no. */
export function Ask({ question, children, no, yes, onNo, onYes }: Props) {
  const place = useFocusOn<HTMLFieldSetElement>('asked', true);
  useEscape(true, onNo);
  return (
    <fieldset class="ask" ref={place} tabIndex={-1}>
      <legend class="h3">{question}</legend>
      {children}
      <p class="row">
        <button type="button" class="btn" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="btn pri" onClick={onYes}>
          {yes}
        </button>
      </p>
    </fieldset>
  );
}
