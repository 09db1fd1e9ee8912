import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlacedItem } from '../../../course/item.ts';
import { digitOf } from '../../keys.ts';
import type { BodyProps } from '../body.ts';
import { GradedPlaces } from './GradedPlaces.tsx';
import { place, placesIn, shownEntries, shownTargets } from './placed.ts';
import { Targets } from './Targets.tsx';

/**
 * Entries to be put to targets. One entry is open at a time and has the targets right below it, under the thumb; once it is
 * placed the next empty one opens. The focus goes there too when the press was in the list; digits leave it where it is.
 */
export function Places(props: BodyProps<PlacedItem>) {
  const { item, seed, response, outcome, lang, alive, onRespond, keys, say } = props;
  const entries = shownEntries(item, seed);
  const targets = shownTargets(item, seed);
  const placed = placesIn(response);
  const [open, setOpen] = useState(() => entries.find(({ id }) => !placed.has(id))?.id);
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string>();
  useLayoutEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(`[data-entry="${focus.current}"] button`)?.focus();
    focus.current = undefined;
  });

  // Safari does not focus a button that is pressed: a press says that the focus was here.
  const put = (entry: string, target: string, pressed: boolean) => {
    const after = place(item, response, entry, target);
    const now = placesIn(after);
    onRespond?.(after);
    const at = entries.findIndex(({ id }) => id === entry);
    if (!now.has(entry)) return say(`第 ${at + 1} 条拿回来了`);
    const next = [...entries.slice(at + 1), ...entries.slice(0, at)].find(({ id }) => !now.has(id));
    if (pressed || list.current?.contains(document.activeElement)) focus.current = next?.id ?? entry;
    setOpen(next?.id);
    const robbed = entries.findIndex(({ id }) => id !== entry && placed.has(id) && !now.has(id)) + 1;
    const emptied = robbed ? `第 ${robbed} 条空出来了。` : '';
    const onward = next ? `接着放第 ${entries.indexOf(next) + 1} 条：${next.text}` : '都放好了';
    say(`第 ${at + 1} 条：${targets.find(({ id }) => id === target)?.text}。${emptied}${onward}`);
  };
  keys.current = (event) => {
    const target = targets[digitOf(event) - 1];
    if (!target || !open || !onRespond) return false;
    put(open, target.id, false);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]?.focus();
  };

  if (outcome) return <GradedPlaces {...props} entries={entries} />;
  const empty = item.interaction === 'match' ? '还没配' : '还没归';
  return (
    <ol class="opts places num" ref={list} onKeyDown={onKeyDown}>
      {entries.map(({ id, text }, at) => {
        const target = targets.find((one) => one.id === placed.get(id));
        const isOpen = open === id;
        const line = (
          <>
            <span class="song">{at + 1}</span>
            <span lang={lang}>{text}</span>
            <small class={target ? 'slot' : 'slot mute'}>
              <span class="vh">，</span>
              {target ? <b lang={lang}>{target.text}</b> : empty}
            </small>
          </>
        );
        return (
          <li key={id} data-entry={id} class={isOpen ? 'on' : ''}>
            {alive ? (
              <button
                type="button"
                class="line"
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : id)}
              >
                {line}
              </button>
            ) : (
              <div class="line">{line}</div>
            )}
            {isOpen && (
              <Targets
                {...{ item, targets, placed, lang }}
                entry={id}
                label={`第 ${at + 1} 条放到`}
                onPut={alive ? (to) => put(id, to, true) : undefined}
                orderOf={(other) => entries.findIndex((one) => one.id === other) + 1}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
