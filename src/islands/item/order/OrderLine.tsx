interface Props {
  id: string;
  at: number;
  last: boolean;
  text: string;
  lang: string | undefined;
  /** Picked up, to be put elsewhere. */
  held: boolean;
  dragged: boolean;
  /** What can be done with it; absent before the script runs. */
  acts: Acts | false;
}

interface Acts {
  press: (id: string) => void;
  /** `stay` keeps the focus while the line moves. */
  move: (id: string, to: number, stay: HTMLElement) => void;
  startDrag: (event: PointerEvent, id: string) => void;
}

/** One entry of an order, with its place and the two arrows that move it. */
export function OrderLine({ id, at, last, text, lang, held, dragged, acts }: Props) {
  const content = (
    <>
      <span class="song">{at + 1}</span>
      <span lang={lang}>{text}</span>
    </>
  );
  if (!acts) {
    return (
      <li data-entry={id}>
        <div class="line">{content}</div>
      </li>
    );
  }
  return (
    <li data-entry={id} class={held || dragged ? 'on' : ''}>
      <button
        type="button"
        class="line"
        aria-pressed={held}
        onPointerDown={(event) => acts.startDrag(event, id)}
        onClick={() => acts.press(id)}
      >
        {content}
      </button>
      <Step
        path="M10 16V4m-5 5 5-5 5 5"
        label={`上移：${text}`}
        end={at === 0}
        onPress={(pressed) => acts.move(id, at - 1, pressed)}
      />
      <Step
        path="M10 4v12m-5-5 5 5 5-5"
        label={`下移：${text}`}
        end={last}
        onPress={(pressed) => acts.move(id, at + 1, pressed)}
      />
    </li>
  );
}

/** The line itself moves by the arrow keys: Tab need not pass two more buttons in each. */
function Step({
  path,
  label,
  end,
  onPress,
}: {
  path: string;
  label: string;
  end: boolean;
  onPress: (pressed: HTMLElement) => void;
}) {
  return (
    <button
      type="button"
      class="step"
      tabIndex={-1}
      aria-disabled={end}
      aria-label={label}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
