import type { Part } from '../../../assessment/response.ts';
import type { PlacedItem } from '../../../course/item.ts';
import type { BodyProps } from '../body.ts';
import { Said } from '../Said.tsx';
import { placesIn } from './placed.ts';

/** Entries once graded: where each was put, and where it belongs. */
export function GradedPlaces({
  item,
  response,
  outcome,
  lang,
  entries,
}: BodyProps<PlacedItem> & { entries: PlacedItem['entries'] }) {
  const placed = placesIn(response);
  const textOf = (target: string | undefined) => item.targets.find(({ id }) => id === target)?.text;
  return (
    <ol class="opts places num">
      {entries.map(({ id, text, target, feedback }, at) => {
        const state = outcome?.parts.find((part) => part.id === id)?.state ?? 'missed';
        return (
          <li key={id} data-entry={id}>
            <div class="line">
              <span class="song">{at + 1}</span>
              <span lang={lang}>{text}</span>
              {state !== 'right' && (
                <Given state={state} interaction={item.interaction} text={textOf(placed.get(id))} lang={lang} />
              )}
              <Said
                icon="right"
                words={
                  <>
                    {state === 'right' ? '你放对了：' : '更好的答案：'}
                    <span lang={lang}>{textOf(target)}</span>
                  </>
                }
                better
                feedback={feedback}
                lang={lang}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface GivenProps {
  state: Part['state'];
  interaction: PlacedItem['interaction'];
  text: string | undefined;
  lang: string | undefined;
}

function Given({ state, interaction, text, lang }: GivenProps) {
  if (state === 'missed')
    return <Said icon="partial" words={interaction === 'match' ? '没有配' : '没有归'} lang={lang} />;
  return (
    <Said
      icon="wrong"
      words={
        <>
          你的答案：<span lang={lang}>{text}</span>
        </>
      }
      lang={lang}
    />
  );
}
