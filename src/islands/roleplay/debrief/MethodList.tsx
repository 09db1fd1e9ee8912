import type { MethodGroup } from '../../../course/course.ts';
import type { TimelineStep } from '../../../roleplay/debrief.ts';
import { type MethodUse, methodUse } from '../../../roleplay/method-use.ts';
import { Icon } from '../../Icon.tsx';
import type { RoleplayPlan } from '../plan.ts';
import { inSteps, useNames, useOfAny } from './in-steps.ts';

const icons = { used: 'right', misused: 'wrong', missed: 'partial' } as const;
const ways = ['used', 'misused', 'missed'] as const;

interface Props {
  plan: RoleplayPlan;
  timeline: TimelineStep[];
}

/**
 * The methods that the playthrough met, under the competences that they show: used, gone against, or missed where the
 * better line uses them, and at which steps. It is feedback and no score.
 */
export function MethodList({ plan: { competences, methods, lang }, timeline }: Props) {
  const use = new Map(methods.map(({ id }) => [id, methodUse(timeline, [id])]));
  const isMet = ({ id }: { id: string }) => ways.some((way) => (use.get(id)?.[way].length ?? 0) > 0);
  const grouped = new Set(competences.flatMap((one) => one.methods));
  const groups = [
    ...competences.map(({ id, label, methods: own }) => ({
      id,
      label,
      of: methods.filter((one) => own.includes(one.id)),
    })),
    { id: '', label: '', of: methods.filter(({ id }) => !grouped.has(id)) },
  ];
  const unmet = methods.filter((one) => !isMet(one));
  return (
    <section aria-labelledby="methods">
      <h2 id="methods" class="h3">
        方法对照
      </h2>
      <p class="mute">用到、用反，看你说的；错过，是更好的说法用了而你没用。只作提示，不计分。</p>
      {groups.map(({ id, label, of }) => {
        const met = of.filter(isMet);
        if (met.length === 0) return null;
        const all = useOfAny(
          timeline,
          met.map((one) => one.id),
        );
        return (
          <section key={id} class="competence">
            {label && (
              <h3 class="h4">
                <span lang={lang}>{label}</span> <span class="mute num">{inSteps(all)}</span>
              </h3>
            )}
            <ul class="methods">
              {met.map((method) => (
                <Method key={method.id} method={method} use={use.get(method.id)} lang={lang} />
              ))}
            </ul>
          </section>
        );
      })}
      {unmet.length > 0 && (
        <p class="mute">
          这一遍没有碰到：<span lang={lang}>{unmet.map(({ label }) => label).join('；')}</span>
        </p>
      )}
    </section>
  );
}

interface MethodProps {
  method: MethodGroup['entries'][number];
  use: MethodUse | undefined;
  lang: string | undefined;
}

function Method({ method, use, lang }: MethodProps) {
  return (
    <li>
      <span lang={lang}>{method.label}</span>
      {ways.map(
        (way) =>
          use &&
          use[way].length > 0 && (
            <span key={way} class="num">
              <b>
                <Icon name={icons[way]} /> {useNames[way]}
              </b>{' '}
              <span class="mute">第 {use[way].map((at) => at + 1).join('、')} 步</span>
            </span>
          ),
      )}
    </li>
  );
}
