interface Props {
  items: { id: string }[];
  answered: string[];
  flags: string[];
  seed: number;
  /** The position on the screen, −1 for none. */
  current: number;
  onGo: (to: number) => void;
  onHandIn: () => void;
}

/** 答题卡: every question with its state, one press away. */
export function AnswerSheet({ items, answered, flags, seed, current, onGo, onHandIn }: Props) {
  return (
    <aside class="side" aria-labelledby="answer-sheet">
      <div class="split">
        <h2 id="answer-sheet" class="h4">
          答题卡
        </h2>
        <span class="mute num">
          已答 {answered.length} / {items.length}
        </span>
      </div>
      <ol class="cells num">
        {items.map(({ id }, at) => {
          const isAnswered = answered.includes(id);
          const flagged = flags.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                class={[isAnswered && 'answered', flagged && 'flagged'].filter(Boolean).join(' ')}
                aria-current={at === current ? 'step' : undefined}
                aria-label={`第 ${at + 1} 题，${isAnswered ? '已答' : '未答'}${flagged ? '，存疑' : ''}`}
                onClick={() => onGo(at)}
              >
                {at + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <ul class="legend mute" aria-hidden="true">
        <li>
          <span class="cell" />
          未答
        </li>
        <li>
          <span class="cell answered" />
          已答
        </li>
        <li>
          <span class="cell flagged" />
          存疑
        </li>
      </ul>
      <p class="ruled">
        <button type="button" class="btn" onClick={onHandIn}>
          交卷
        </button>
      </p>
      <p class="mute num">卷号 {seed}</p>
    </aside>
  );
}
