import type { OrderItem } from '../../../course/item.ts';
import type { BodyProps } from '../body.ts';
import { Said } from '../Said.tsx';

/** An order once graded: the lines as given with what became of each joint, then the better order. */
export function GradedOrder({ item, response, outcome, lang, given }: BodyProps<OrderItem> & { given: string[] }) {
  const lines = given.flatMap((id) => item.entries.filter((entry) => entry.id === id));
  const right = outcome?.verdict === 'right';
  return (
    <>
      <ol class="opts order num">
        {lines.map(({ id, text, feedback }, at) => {
          const state = response === undefined ? undefined : outcome?.parts.find((part) => part.id === id)?.state;
          return (
            <li key={id} data-entry={id}>
              <div class="line">
                <span class="song">{at + 1}</span>
                <span lang={lang}>{text}</span>
                {right && feedback && (
                  <small class="said" lang={lang}>
                    {feedback}
                  </small>
                )}
                {state && at + 1 < lines.length && (
                  <Said
                    icon={state === 'right' ? 'right' : 'wrong'}
                    words={state === 'right' ? '和下一条接对了' : '和下一条没接上'}
                    better={state === 'right'}
                    lang={lang}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {!right && (
        <>
          <p class="how better">
            <b>更好的顺序</b>
          </p>
          <ol class="opts order num">
            {item.entries.map(({ id, text, feedback }, at) => (
              <li key={id}>
                <div class="line">
                  <span class="song">{at + 1}</span>
                  <span lang={lang}>{text}</span>
                  {feedback && (
                    <small class="said" lang={lang}>
                      {feedback}
                    </small>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
