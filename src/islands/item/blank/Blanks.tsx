import { useRef } from 'preact/hooks';
import { aroundBlanks, huggingBlanks, longestWord } from '../../../course/blank-text.ts';
import type { BlankItem } from '../../../course/item.ts';
import { isGoOn } from '../../keys.ts';
import type { BodyProps } from '../body.ts';
import { Said } from '../Said.tsx';
import { wordsIn } from './words-in.ts';

/** How many of the accepted words are shown: the first are the best, the others are leniency. */
const shownWords = 3;

/**
 * A sentence with words to fill in. Every letter is kept at once, those of an input method too: the words that they become
 * take their place, and the value is never written back into a field that is being composed.
 */
export function Blanks({ item, name, response, outcome, lang, alive, onRespond, keys }: BodyProps<BlankItem>) {
  const pieces = aroundBlanks(item.text).map(huggingBlanks);
  const words = wordsIn(response, item.blanks.length);
  const write = ({ currentTarget }: { currentTarget: HTMLInputElement }, at: number) =>
    onRespond?.(words.map((word, nth) => (nth === at ? currentTarget.value : word)));
  // A phone's return key goes to the next empty blank; after the last it goes on.
  const sentence = useRef<HTMLParagraphElement>(null);
  keys.current = (event) => {
    const inputs = [...(sentence.current?.querySelectorAll('input') ?? [])];
    const at = inputs.indexOf(event.target as HTMLInputElement);
    const next = at < 0 || !isGoOn(event) ? undefined : inputs.slice(at + 1).find(({ value }) => value === '');
    next?.focus();
    return next !== undefined;
  };
  return (
    <>
      <p class="cloze" id={`${name}-cloze`} ref={sentence}>
        {pieces.map(({ close, text, open }, at) => (
          <>
            {at > 0 && (
              <span class="gap">
                <span lang={lang}>{pieces[at - 1]?.open}</span>
                <input
                  type="text"
                  value={words[at - 1]}
                  aria-label={`第 ${at} 空`}
                  // The sentence around it; once graded, what became of it.
                  aria-describedby={`${name}-${outcome ? at : 'cloze'}`}
                  readOnly={!alive || !onRespond}
                  maxLength={longestWord}
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck={false}
                  onInput={(event) => write(event, at - 1)}
                />
                <span lang={lang}>{close}</span>
              </span>
            )}
            <span lang={lang}>
              {at === 0 && close}
              {text}
              {at === pieces.length - 1 && open}
            </span>
          </>
        ))}
      </p>
      {outcome && (
        <ol class="opts places num">
          {item.blanks.map(({ accept, feedback }, at) => {
            const state = outcome.parts[at]?.state;
            return (
              <li key={at} id={`${name}-${at + 1}`}>
                <div class="line">
                  <span class="song">{at + 1}</span>
                  <Said
                    icon={state === 'right' ? 'right' : state === 'wrong' ? 'wrong' : 'partial'}
                    better={state === 'right'}
                    words={
                      state === 'missed' ? (
                        '没有填'
                      ) : (
                        <Filled label={state === 'right' ? '填对了：' : '你填的：'} text={words[at]} lang={lang} />
                      )
                    }
                    feedback={state === 'right' ? feedback : undefined}
                    lang={lang}
                  />
                  {state !== 'right' && (
                    <Said
                      icon="right"
                      better
                      words={<Filled label="可以填：" text={accept.slice(0, shownWords).join('、')} lang={lang} />}
                      feedback={feedback}
                      lang={lang}
                    />
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

function Filled({ label, text, lang }: { label: string; text: string | undefined; lang: string | undefined }) {
  return (
    <>
      {label}
      <span lang={lang}>{text}</span>
    </>
  );
}
