import { useEscape } from '../use-escape.ts';
import { useArrival } from '../use-focus.ts';

interface Props {
  items: { id: string }[];
  answered: string[];
  /** Answered, but with places left empty. */
  unfilled: string[];
  /** Answered without a word of how sure, where that is asked. */
  unsure: string[];
  flags: string[];
  /** Whether what is unanswered costs anything. */
  scored: boolean;
  onGo: (to: number) => void;
  onBack: () => void;
  onSubmit: () => void;
}

/** The one question before handing in: what is unanswered or in doubt, each a press away. */
export function HandIn({ items, answered, unfilled, unsure, flags, scored, onGo, onBack, onSubmit }: Props) {
  const unanswered = items.flatMap(({ id }, at) => (answered.includes(id) ? [] : [at]));
  const placesOf = (ids: string[]) => items.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  const doubtful = placesOf(flags);
  const partly = placesOf(unfilled.filter((id) => answered.includes(id)));
  const heading = useArrival<HTMLHeadingElement>();
  useEscape(true, onBack);
  return (
    <section class="ask" aria-labelledby="hand-in">
      <h2 id="hand-in" class="h3" ref={heading} tabIndex={-1}>
        现在交卷吗？
      </h2>
      {unanswered.length > 0 ? (
        <Questions
          label={`还有 ${unanswered.length} 题未答，${scored ? '未答的记 0 分' : '可以空着'}：`}
          places={unanswered}
          onGo={onGo}
        />
      ) : (
        <p>{items.length} 题都答了。</p>
      )}
      {partly.length > 0 && <Questions label="还有空着的地方：" places={partly} onGo={onGo} />}
      {unsure.length > 0 && <Questions label="还没写把握度的：" places={placesOf(unsure)} onGo={onGo} />}
      {doubtful.length > 0 && <Questions label="标了存疑的：" places={doubtful} onGo={onGo} />}
      <p class="row act">
        <button type="button" class="btn" onClick={onBack}>
          回去再看
        </button>
        <button type="button" class="btn pri" onClick={onSubmit}>
          交卷
        </button>
      </p>
    </section>
  );
}

function Questions({ label, places, onGo }: { label: string; places: number[]; onGo: (to: number) => void }) {
  return (
    <>
      <p class="num">{label}</p>
      <ul class="row num">
        {places.map((at) => (
          <li key={at}>
            <button type="button" class="btn sm" onClick={() => onGo(at)}>
              第 {at + 1} 题
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
