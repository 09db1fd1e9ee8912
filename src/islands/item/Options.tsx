import { useEffect, useRef } from 'preact/hooks';
import type { Part, Response } from '../../assessment/response.ts';
import { digitOf } from '../keys.ts';
import type { BodyProps } from './body.ts';
import { isPicked, letterOf, type Option, type OptionsItem, optionsOf, pick } from './options.ts';
import { Said } from './Said.tsx';

/** Options to pick one or several of; once graded, those that matter say what they would bring about. */
export function Options(props: BodyProps<OptionsItem>) {
  const { item, seed, response, outcome, onRespond, keys } = props;
  const options = optionsOf(item, seed);
  keys.current = (event) => {
    const option = options[digitOf(event) - 1];
    if (!option || !onRespond) return false;
    onRespond(pick(item, response, option.value));
    return true;
  };
  // What was picked before the script arrived stands in the inputs alone.
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!onRespond || response !== undefined) return;
    const picked = [...(list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    const early = picked.reduce<Response | undefined>((before, { value }) => pick(item, before, value), undefined);
    if (early !== undefined) onRespond(early);
  }, [item]);
  return (
    <div class="opts" ref={list}>
      {options.map((option, at) => (
        <OptionLine
          key={option.value}
          {...props}
          option={option}
          at={at}
          picked={isPicked(response, option.value)}
          part={outcome?.parts.find(({ id }) => id === option.value)}
        />
      ))}
    </div>
  );
}

interface LineProps extends BodyProps<OptionsItem> {
  option: Option;
  at: number;
  picked: boolean;
  part: Part | undefined;
}

function OptionLine({ item, name, option, at, picked, part, response, lang, onRespond }: LineProps) {
  const multiple = item.interaction === 'multiple';
  // No id of content holds a dot: no two of these are the same.
  const id = `${name}.${option.value}`;
  const said = part && part.state !== 'left' ? part.state : undefined;
  return (
    <label class={`opt ${picked ? 'picked' : ''}`}>
      <input
        type={multiple ? 'checkbox' : 'radio'}
        name={name}
        value={option.value}
        checked={picked}
        // Once graded, the feedback is the option's description and not part of its name.
        aria-labelledby={part && `${id}.text`}
        aria-describedby={said && `${id}.said`}
        aria-disabled={part ? true : undefined}
        // Graded options stay reachable, so that their feedback can be read, but can no longer be changed.
        onClick={(event) => part && event.preventDefault()}
        onChange={() => onRespond?.(pick(item, response, option.value))}
      />
      <span aria-hidden="true">{letterOf(at)}</span>
      <span id={part && `${id}.text`} lang={item.interaction === 'judge' ? undefined : lang}>
        {option.text}
      </span>
      {said && <Said id={`${id}.said`} {...markOf(said, multiple)} feedback={option.feedback} lang={lang} />}
    </label>
  );
}

function markOf(state: 'right' | 'wrong' | 'missed', multiple: boolean) {
  if (state === 'wrong') return { icon: 'wrong', words: '你的选择' } as const;
  if (state === 'right') return { icon: 'right', words: '你选对了', better: true } as const;
  return multiple
    ? ({ icon: 'partial', words: '漏选了这一项', better: true } as const)
    : ({ icon: 'right', words: '更好的选择', better: true } as const);
}
