import type { ComponentChildren, Ref } from 'preact';
import type { Outcome, Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { url } from '../../course/url.ts';
import { Icon } from '../Icon.tsx';
import { digitOf, isGoOn } from '../keys.ts';
import { isPicked, type Option, optionsOf, pick } from './options.ts';
import { earned, interactionNames, ruleOf, verdictIcons, verdictNames } from './words.ts';

interface Props {
  item: BankItem;
  /** Decides the order of the options. */
  seed: number;
  /** Makes input names unique on a page with several items. */
  name: string;
  /** What stands before the kind of question, such as 第 4 题. */
  number?: string;
  response: Response | undefined;
  /** The language of the item's words, where it is not that of the page. */
  lang?: string | undefined;
  /** Present once graded: the options then say what each would bring about. */
  outcome?: Outcome | undefined;
  onRespond?: (response: Response) => void;
  onEnter?: () => void;
  form?: Ref<HTMLFormElement>;
  /** The question's heading, to put the focus on. */
  heading?: Ref<HTMLLegendElement>;
  children?: ComponentChildren;
}

/** One question with its options; after grading, with feedback under each option that matters, and the explanation. */
export function ItemForm({
  item,
  seed,
  name,
  number,
  response,
  lang,
  outcome,
  onRespond,
  onEnter,
  form,
  heading,
  children,
}: Props) {
  const options = optionsOf(item, seed);
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[digitOf(event) - 1];
    if (option && onRespond) onRespond(pick(item, response, option.value));
    else if (isGoOn(event)) onEnter?.();
    else return;
    event.preventDefault();
  };
  const state = outcome && verdictNames[outcome.verdict];
  return (
    <form
      ref={form ?? null}
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
          {lang ? <span lang={lang}>{item.stem}</span> : item.stem}
        </legend>
        <p class="rule mute" id={`${name}-rule`}>
          {ruleOf(item)}
        </p>
        <div class="opts">
          {options.map((option, at) => (
            <OptionLine
              key={option.value}
              {...{ item, name, option, outcome, at, lang }}
              picked={isPicked(response, option.value)}
              onPick={() => onRespond?.(pick(item, response, option.value))}
            />
          ))}
        </div>
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
    </form>
  );
}

interface LineProps {
  item: BankItem;
  name: string;
  option: Option;
  at: number;
  picked: boolean;
  outcome: Outcome | undefined;
  lang: string | undefined;
  onPick: () => void;
}

function OptionLine({ item, name, option, at, picked, outcome, lang, onPick }: LineProps) {
  const multiple = item.interaction === 'multiple';
  const id = `${name}-${option.value}`;
  const key = outcome?.parts.find(({ id }) => id === option.value)?.key ?? false;
  return (
    <label class={`opt ${picked ? 'picked' : ''}`}>
      <input
        type={multiple ? 'checkbox' : 'radio'}
        name={name}
        value={option.value}
        checked={picked}
        // Once graded, the feedback is the option's description and not part of its name.
        aria-labelledby={outcome && `${id}-text`}
        aria-describedby={outcome && `${id}-said`}
        aria-disabled={outcome ? true : undefined}
        // Graded options stay reachable, so that their feedback can be read, but can no longer be changed.
        onClick={(event) => outcome && event.preventDefault()}
        onChange={() => !outcome && onPick()}
      />
      <span aria-hidden="true">{String.fromCharCode(65 + at)}</span>
      <span id={outcome && `${id}-text`} lang={item.interaction === 'judge' ? undefined : lang}>
        {option.text}
      </span>
      {outcome && (picked || key) && (
        <small class="said" id={`${id}-said`}>
          <Mark picked={picked} isKey={key} multiple={multiple} />
          <span lang={lang}>{option.feedback}</span>
        </small>
      )}
    </label>
  );
}

function Mark({ picked, isKey, multiple }: { picked: boolean; isKey: boolean; multiple: boolean }) {
  const words = isKey ? (picked ? '你选对了' : multiple ? '漏选了这一项' : '更好的选择') : '你的选择';
  return (
    <b class={isKey ? 'better' : ''}>
      <Icon name={isKey ? (picked || !multiple ? 'right' : 'partial') : 'wrong'} /> {words}
    </b>
  );
}
