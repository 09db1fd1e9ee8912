import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { url } from '../../course/url.ts';
import { Icon } from '../Icon.tsx';
import { isGoOn } from '../keys.ts';
import type { Body, BodyProps } from './body.ts';
import { earned, interactionNames, ruleOf, verdictIcons, verdictNames } from './words.ts';

interface Props {
  item: BankItem;
  /** In which the item is answered, as its interaction wants. */
  body: Body;
  /** Decides the order of what is shown. */
  seed: number;
  /** Makes input names unique on a page with several items. */
  name: string;
  /** What stands before the kind of question, such as 第 4 题. */
  number?: string;
  response: Response | undefined;
  /** The language of the item's words, where it is not that of the page. */
  lang?: string | undefined;
  /** Present once graded: the parts then say what became of them. */
  outcome?: Outcome | undefined;
  /** False while the page's script has not begun; what needs it is then not offered. */
  alive?: boolean;
  onRespond?: (response: Response) => void;
  onEnter?: () => void;
  /** The question's heading, to put the focus on. */
  heading?: Ref<HTMLLegendElement>;
  children?: ComponentChildren;
}

/** One question with its body; after grading, with what was earned and why, and the explanation. */
export function ItemForm(props: Props) {
  const { item, body: Body, seed, name, number, response, lang, outcome, alive = true } = props;
  const { onRespond, onEnter, heading, children } = props;
  const [said, say] = useState('');
  const keys: BodyProps['keys'] = useRef();
  useEffect(() => say(''), [outcome === undefined]);
  const onKeyDown = (event: KeyboardEvent) => {
    const taken = keys.current?.(event);
    if (!taken && !isGoOn(event)) return;
    if (!taken) onEnter?.();
    event.preventDefault();
  };
  const { stem } = item;
  const state = outcome && verdictNames[outcome.verdict];
  return (
    <form
      class={`item ${outcome ? 'graded' : ''}`}
      lang={lang && 'zh-CN'}
      data-item={item.id}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset aria-describedby={`${name}-rule`}>
        <legend tabIndex={-1} ref={heading ?? null}>
          <span class="mute num">
            {[number, interactionNames[item.interaction]].filter(Boolean).join(' · ')}
            {state && <span class="vh">，{state}</span>}
          </span>
          {stem === undefined ? '把句子补全。' : lang ? <span lang={lang}>{stem}</span> : stem}
        </legend>
        <p class="rule mute" id={`${name}-rule`}>
          {ruleOf(item)}
        </p>
        <Body
          // What was picked up or opened for one answer is nothing to the next.
          key={outcome ? 'graded' : 'asked'}
          {...{ item, seed, name, response, lang, outcome, alive, keys, say }}
          onRespond={outcome ? undefined : onRespond}
        />
      </fieldset>
      <div role="status">
        {outcome && (
          <div class="note flow">
            <p>
              <b>
                <Icon name={verdictIcons[outcome.verdict]} /> {verdictNames[outcome.verdict]}
              </b>
              <span class="num">　{earned(item, outcome)}</span>
            </p>
            <p lang={lang}>{item.explanation}</p>
            <p class="mute">
              回看：
              <a href={url({ page: 'lesson', ...item.place })} lang={lang}>
                {item.place.title}
              </a>
            </p>
          </div>
        )}
      </div>
      {children}
      {/* After the buttons: the status above is the one that tells the outcome. */}
      <p class="vh" role="status">
        {said}
      </p>
    </form>
  );
}
