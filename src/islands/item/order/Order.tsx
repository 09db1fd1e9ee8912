import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderItem } from '../../../course/item.ts';
import { digitOf } from '../../keys.ts';
import type { BodyProps } from '../body.ts';
import { drag } from './drag.ts';
import { GradedOrder } from './GradedOrder.tsx';
import { OrderLine } from './OrderLine.tsx';
import { moved, shownOrder } from './ordered.ts';

const arrows: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Entries to bring into order: with the arrows of each line, by picking one up and pressing the place it goes to, by
 * dragging with a mouse, or by keys (a digit or Enter picks up; arrows, Home, End or a digit move; Escape puts it back).
 * As shown it is no answer until something moved or the learner says so; what was moved and put back is one.
 */
export function Order(props: BodyProps<OrderItem>) {
  const { item, seed, response, outcome, lang, alive, onRespond, keys, say } = props;
  const [held, hold] = useState<{ id: string; before: string[] }>();
  const list = useRef<HTMLOListElement>(null);
  const given = Array.isArray(response) ? response : shownOrder(item, seed).map(({ id }) => id);
  const textOf = (id: string) => item.entries.find((entry) => entry.id === id)?.text ?? '';

  // Moving a line in the page takes the focus from what is in it: it is given back once the lines stand anew.
  const focus = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    focus.current?.focus({ preventScroll: true });
    focus.current = null;
  });
  const lineOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-entry="${id}"] button`) ?? null;

  // Safari does not focus a button that is pressed: who moves says where the focus belongs.
  const move = (id: string, to: number, stay: HTMLElement | null = null) => {
    const next = moved(given, given.indexOf(id), to);
    if (next.join() === given.join()) return;
    focus.current = stay;
    onRespond?.(next);
    say(`${textOf(id)}：排到第 ${next.indexOf(id) + 1}，共 ${next.length} 条`);
  };
  const pickUp = (id: string) => {
    hold({ id, before: given });
    say(`拿起了第 ${given.indexOf(id) + 1} 条：${textOf(id)}`);
  };
  const putDown = (words: string) => {
    hold(undefined);
    say(words);
  };
  const press = (id: string) => {
    if (!held) return pickUp(id);
    if (held.id === id) return putDown(`放下了，第 ${given.indexOf(id) + 1} 条`);
    move(held.id, given.indexOf(id), lineOf(held.id));
    hold(undefined);
  };
  keys.current = (event) => {
    if (!onRespond) return false;
    const chosen = given[digitOf(event) - 1];
    if (chosen) {
      if (!held) lineOf(chosen)?.focus();
      press(chosen);
    } else if (event.key === 'Escape' && held) {
      focus.current = lineOf(held.id);
      if (held.before.join() !== given.join()) onRespond(held.before);
      putDown('放回原处');
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    const on = (event.target as Element).closest<HTMLElement>('[data-entry]')?.dataset.entry;
    if (by === undefined || on === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const from = given.indexOf(held?.id ?? on);
    const to = Math.max(0, Math.min(given.length - 1, from + by));
    if (held) move(held.id, to, lineOf(held.id));
    else lineOf(given[to] as string)?.focus();
  };
  // What is dragged moves while others watch: each step works on the order as it is by then.
  const now = useRef(move);
  now.current = move;
  const [dragged, setDragged] = useState<string>();
  const startDrag = (event: PointerEvent, id: string) => {
    const line = (event.currentTarget as Element).closest<HTMLElement>('[data-entry]');
    // A finger scrolls; it has the arrows and the two presses.
    if (!line || event.pointerType === 'touch' || event.button !== 0) return;
    drag(
      line,
      event.clientY,
      (above) => {
        setDragged(id);
        now.current(id, above);
      },
      () => setDragged(undefined),
    );
  };

  if (outcome) return <GradedOrder {...props} given={given} />;
  const answered = response !== undefined;
  return (
    <>
      <p class="mute how">点一条拿起，再点要放的位置；也可以按右边的箭头。</p>
      <ol class="opts order num" ref={list} onKeyDown={onKeyDown}>
        {given.map((id, at) => (
          <OrderLine
            key={id}
            {...{ id, at, lang }}
            last={at + 1 === given.length}
            text={textOf(id)}
            held={held?.id === id}
            dragged={dragged === id}
            acts={alive && { press, move, startDrag }}
          />
        ))}
      </ol>
      <p class="act needs-js">
        <button
          type="button"
          class="btn sm"
          disabled={!alive}
          aria-disabled={answered}
          onClick={() => !answered && onRespond?.(given)}
        >
          {answered ? '已记下这个顺序' : '就按这个顺序'}
        </button>
      </p>
    </>
  );
}
