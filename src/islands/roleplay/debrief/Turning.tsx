import { type TimelineStep, turningSteps } from '../../../roleplay/debrief.ts';
import { endingNames } from '../../ending-names.ts';

interface Props {
  timeline: TimelineStep[];
  lang: string | undefined;
}

const list = (steps: number[]) => `第 ${steps.map((at) => at + 1).join('、')} 步`;

/** The lines after which a better ending could not be reached any more: computed, not judged. */
export function Turning({ timeline, lang }: Props) {
  const turns = turningSteps(timeline);
  const before = timeline.flatMap(({ alternative }, at) => (alternative && at < (turns[0] ?? 0) ? [at] : []));
  return (
    <section aria-labelledby="turning" class="turning prose">
      <h2 id="turning" class="h3">
        转折在哪儿
      </h2>
      {turns.length === 0 && <p>没有转坏的一句：从头到尾，好结局都还走得到。</p>}
      {turns.map((at) => {
        const { choice, outlook, alternative } = timeline[at] as TimelineStep;
        return (
          <div key={at} class="note">
            <p class="num">
              <b>第 {at + 1} 步，你说：</b>
              <q lang={lang}>{choice.text}</q>
            </p>
            <p>
              从这一句起，{outlook.before && endingNames[outlook.before]}走不到了
              {outlook.after && `，${outlook.after === 'poor' ? '只剩' : '最多走到'}${endingNames[outlook.after]}`}。
              <span lang={lang}>{choice.why}</span>
            </p>
            {alternative && (
              <p class="mute">
                换成这样就还走得到：<span lang={lang}>{alternative.choice.text}</span>
              </p>
            )}
          </div>
        );
      })}
      {before.length > 0 && <p class="mute num">在这之前，{list(before)}也有更好的说法。</p>}
    </section>
  );
}
