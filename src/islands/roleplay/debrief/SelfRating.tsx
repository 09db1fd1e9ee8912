import { useState } from 'preact/hooks';
import type { SelfRating as Rating } from '../../../record/shape.ts';
import type { Debrief } from '../../../roleplay/debrief.ts';
import { useArrival } from '../../use-focus.ts';
import type { RoleplayPlan } from '../plan.ts';
import { Ending } from './Ending.tsx';
import { bandName, bands } from './rating.ts';

interface Props {
  plan: RoleplayPlan;
  debrief: Debrief;
  /** Whether one comes here from the conversation, not by a reload or a link. */
  arrived: boolean;
  onRate: (rating: Rating) => void;
}

/** The ending, and three questions before it is told what it was worth: an estimate is what a result can teach against. */
export function SelfRating({ plan, debrief: { ending, timeline }, arrived, onRate }: Props) {
  const heading = useArrival<HTMLHeadingElement>(arrived);
  const [rating, setRating] = useState<Rating>({});
  return (
    <article>
      <Ending ending={ending} heading={heading} lang={plan.lang} />
      <form class="rating item" onSubmit={(event) => event.preventDefault()}>
        <p class="prose">先自己估一估，再看复盘。答几问都行。</p>
        <Question
          legend="这一遍，你给自己打几分？"
          options={bands.map((band) => ({ value: band, text: bandName(band) }))}
          picked={rating.band}
          onPick={(band) => setRating({ ...rating, band })}
        />
        <Question
          legend="这场谈话，转在你的哪一句？"
          options={[
            ...timeline.map(({ choice }, at) => ({ value: at, text: choice.text, at: at + 1 })),
            { value: -1, text: '没有哪一句，一路差不多', own: true },
          ]}
          picked={rating.turn}
          onPick={(turn) => setRating({ ...rating, turn })}
          lang={plan.lang}
        />
        {plan.competences.length > 1 && (
          <Question
            legend="哪一样最该再练？"
            options={plan.competences.map(({ id, label }) => ({ value: id, text: label }))}
            picked={rating.competence}
            onPick={(competence) => setRating({ ...rating, competence })}
            lang={plan.lang}
          />
        )}
        <p class="row act">
          <button type="button" class="btn pri" onClick={() => onRate(rating)}>
            看复盘
          </button>
          <button type="button" class="btn" onClick={() => onRate({})}>
            不估了，直接看
          </button>
        </p>
      </form>
    </article>
  );
}

interface QuestionProps<V extends string | number> {
  legend: string;
  /** `own`: words of the site, not of the course. */
  options: { value: V; text: string; at?: number; own?: boolean }[];
  picked: V | undefined;
  onPick: (value: V) => void;
  lang?: string | undefined;
}

function Question<V extends string | number>({ legend, options, picked, onPick, lang }: QuestionProps<V>) {
  return (
    <fieldset>
      <legend class="h4">{legend}</legend>
      <div class="opts">
        {options.map(({ value, text, at, own }) => (
          <label key={value} class={`opt ${picked === value ? 'picked' : ''} ${options[0]?.at ? '' : 'bare'}`}>
            <input type="radio" name={legend} value={value} checked={picked === value} onChange={() => onPick(value)} />
            {options[0]?.at && <span class="num">{at}</span>}
            <span lang={own ? undefined : lang}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
