import type { Scenario } from '../../../course/scenario.ts';
import type { TimelineStep } from '../../../roleplay/debrief.ts';
import { isWorse, type Outlook } from '../../../roleplay/outlook.ts';
import { band } from '../../../roleplay/state.ts';
import { endingNames } from '../../ending-names.ts';

interface Props {
  scenario: Scenario;
  step: TimelineStep;
  lang: string | undefined;
}

/** Where the better line could still have led: no further, perhaps, after what had gone before. */
function outcomeOf(outlook: NonNullable<Outlook>, { outlook: taken }: TimelineStep): string {
  if (isWorse(outlook, taken.after)) {
    const left = `${outlook === 'poor' ? '只剩' : '最多走到'}${endingNames[outlook]}`;
    return `单看这一句更好；只是前面欠下的多了，往后${left}。`;
  }
  if (isWorse(taken.after, outlook)) return `还走得到${endingNames[outlook]}。`;
  return outlook === 'poor' ? `结局改不了，还是${endingNames.poor}；过程分会高些。` : '结局不受影响，过程分会高些。';
}

/** The better line, what would have come back, and what it would have opened, as the engine computes it. */
export function Instead({ scenario, step, lang }: Props) {
  const { after, alternative } = step;
  if (!alternative) return null;
  const { choice, outlook, learns, opens } = alternative;
  const others = Object.entries(scenario.meters).flatMap(([id, meter]) => {
    const [here, there] = [after, alternative.after].map((state) => state.meters[id] ?? meter.start);
    if (here === undefined || there === undefined || here === there) return [];
    const [word, other] = [band(meter, here).word, band(meter, there).word];
    const by = `${there > here ? '高' : '低'} ${Math.abs(there - here)}`;
    return [{ id, label: meter.label, by, words: word === other ? undefined : { word, other } }];
  });
  return (
    <div class="what note">
      <p>
        <b>换成这样更好：</b>
        <span lang={lang}>{choice.text}</span>
      </p>
      <p class="mute" lang={lang}>
        {choice.reply}
      </p>
      <p class="mute" lang={lang}>
        {choice.why}
      </p>
      <p class="mute num">
        和你这一句比：
        {others.map(({ id, label, by, words }) => (
          <span key={id}>
            <span lang={lang}>{label}</span>
            {by}
            {words && (
              <>
                （<span lang={lang}>{words.other}</span>，你这句之后是<span lang={lang}>{words.word}</span>）
              </>
            )}
            ，
          </span>
        ))}
        {learns.length > 0 && (
          <>
            会知道“<span lang={lang}>{learns.map((fact) => scenario.facts[fact]).join('；')}</span>”，
          </>
        )}
        {opens.length > 0 && (
          <>
            接下来还能说：“<span lang={lang}>{opens.map(({ text }) => text).join(' / ')}</span>”，
          </>
        )}
        {outlook && outcomeOf(outlook, step)}
      </p>
    </div>
  );
}
