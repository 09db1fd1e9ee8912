import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../course/scenario.ts';
import { digitOf, isGoOn } from '../keys.ts';

interface Props {
  open: Choice[];
  picked: string | undefined;
  onPick: (choice: string) => void;
  onSay: () => void;
  onUndo: (() => void) | undefined;
  onLeave: (() => void) | undefined;
  /** Which step it is, so that what was asked at one is not asked at the next. */
  step: number;
  lang: string | undefined;
  /** What the other one has just said; it stands in the form, so that the keys work while it has the focus. */
  children: ComponentChildren;
}

/** The lines not yet said: one click or digit picks, one press of the button or Enter says it. */
export function Replies({ open, picked, onPick, onSay, onUndo, onLeave, step, lang, children }: Props) {
  const [asked, setAsked] = useState<number>();
  const say = () => {
    setAsked(picked ? undefined : step);
    onSay();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = open[digitOf(event) - 1];
    if (choice) onPick(choice.id);
    else if (isGoOn(event)) say();
    else return;
    event.preventDefault();
  };
  return (
    <form class="replies item" onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      {children}
      <fieldset>
        <legend>你接哪一句？</legend>
        <div class="opts">
          {open.map((choice, at) => (
            <label key={choice.id} class={`opt ${picked === choice.id ? 'picked' : ''}`}>
              <input
                type="radio"
                name="reply"
                value={choice.id}
                checked={picked === choice.id}
                onChange={() => onPick(choice.id)}
              />
              <span class="num" aria-hidden="true">
                {at + 1}
              </span>
              <span lang={lang}>{choice.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row act">
        <button type="button" class="btn pri" onClick={say}>
          就这样说
        </button>
        {onUndo && (
          <button type="button" class="btn" onClick={onUndo}>
            退回上一步
          </button>
        )}
        {onLeave && (
          <button type="button" class="txt" onClick={onLeave}>
            不演了
          </button>
        )}
        <span class="mute" role="status">
          {asked === step && !picked && '先选一句。'}
        </span>
      </p>
    </form>
  );
}
