import type { PlacedItem } from '../../../course/item.ts';

interface Props {
  item: PlacedItem;
  targets: PlacedItem['targets'];
  placed: Map<string, string>;
  /** The entry they are offered to. */
  entry: string;
  label: string;
  lang: string | undefined;
  /** Absent before the script runs. */
  onPut: ((target: string) => void) | undefined;
  /** The number that an entry stands under. */
  orderOf: (entry: string) => number;
}

/** The targets an entry can be put to, numbered as the keys that put it there. */
export function Targets({ item, targets, placed, entry, label, lang, onPut, orderOf }: Props) {
  const once = item.interaction === 'match' && !item.reuse;
  return (
    <fieldset class="targets" aria-label={label}>
      {targets.map(({ id, text }, at) => {
        const other = once && [...placed].find(([one, target]) => target === id && one !== entry)?.[0];
        const content = (
          <>
            <span class="mute" aria-hidden="true">
              {at + 1}
            </span>
            <span lang={lang}>{text}</span>
            {other && <small class="mute">已配第 {orderOf(other)} 条</small>}
          </>
        );
        if (!onPut) return <span key={id}>{content}</span>;
        return (
          <button
            key={id}
            type="button"
            data-target={id}
            class={other ? 'used' : ''}
            aria-pressed={placed.get(entry) === id}
            onClick={() => onPut(id)}
          >
            {content}
          </button>
        );
      })}
    </fieldset>
  );
}
