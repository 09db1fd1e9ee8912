import type { Scenario } from '../../../course/scenario.ts';
import type { TimelineStep } from '../../../roleplay/debrief.ts';

interface Props {
  scenario: Scenario;
  timeline: TimelineStep[];
  lang: string | undefined;
}

/** What the talk brought to light, and how much there was that it did not; that is not told, lest the next play be told too. */
export function Found({ scenario, timeline, lang }: Props) {
  const all = Object.keys(scenario.facts);
  const known = timeline[timeline.length - 1]?.after.facts ?? [];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="found" class="prose">
      <h2 id="found" class="h3">
        知道了什么
      </h2>
      {known.length > 0 && (
        <ul lang={lang}>
          {known.map((fact) => (
            <li key={fact}>{scenario.facts[fact]}</li>
          ))}
        </ul>
      )}
      <p class="mute num">
        {known.length === 0 ? '这一遍什么也没问出来' : `这一遍遇上 ${known.length} 件`}
        {known.length < all.length && `，还有 ${all.length - known.length} 件没有遇上`}。
      </p>
    </section>
  );
}
