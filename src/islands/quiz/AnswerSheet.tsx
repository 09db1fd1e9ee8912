import type { Verdict } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { verdictNames } from '../item/words.ts';
import { SeedLink } from './SeedLink.tsx';

interface Props {
  items: BankItem[];
  answered: string[];
  flags: string[];
  /** 练习: what was told takes the place of doubts. */
  practice: boolean;
  /** What an item's answer was told to be; undefined before that. */
  verdictOf: (item: BankItem) => Verdict | undefined;
  /** None where the paper was not drawn by one. */
  seed: number | undefined;
  /** The position on the screen, −1 for none. */
  current: number;
  onGo: (to: number) => void;
  onHandIn: () => void;
}

/** 答题卡: every question with its state, one press away. */
export function AnswerSheet({ items, answered, flags, practice, verdictOf, seed, current, onGo, onHandIn }: Props) {
  const stateOf = (item: BankItem) => {
    const isAnswered = answered.includes(item.id);
    const verdict = verdictOf(item);
    const mark = practice ? verdict : flags.includes(item.id) && 'flagged';
    const words = verdict ? verdictNames[verdict] : isAnswered ? '已答' : '未答';
    return {
      look: [isAnswered && 'answered', mark].filter(Boolean).join(' '),
      words: `${words}${mark === 'flagged' ? '，存疑' : ''}`,
    };
  };
  const signs = practice
    ? ([
        ['answered right', '答对'],
        ['answered partial', '部分正确'],
        ['answered wrong', '没答对'],
      ] as const)
    : ([['flagged', '存疑']] as const);
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
        {items.map((item, at) => {
          const { look, words } = stateOf(item);
          return (
            <li key={item.id}>
              <button
                type="button"
                class={look}
                aria-current={at === current ? 'step' : undefined}
                aria-label={`第 ${at + 1} 题，${words}`}
                onClick={() => onGo(at)}
              >
                {at + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <ul class="legend mute" aria-hidden="true">
        {([['', '未答'], ['answered', '已答'], ...signs] as const).map(([look, words]) => (
          <li key={words}>
            <span class={`cell ${look}`} />
            {words}
          </li>
        ))}
      </ul>
      <p class="ruled">
        <button type="button" class="btn" onClick={onHandIn}>
          交卷
        </button>
      </p>
      {seed !== undefined && <SeedLink seed={seed} />}
    </aside>
  );
}
