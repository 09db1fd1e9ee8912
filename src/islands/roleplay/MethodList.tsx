import type { MethodGroup } from '../../course/course.ts';
import type { Step } from '../../roleplay/debrief.ts';
import { Icon } from '../Icon.tsx';

const uses = {
  used: { word: '用到', icon: 'right' },
  misused: { word: '用反', icon: 'wrong' },
  missed: { word: '没用上', icon: 'partial' },
} as const;

interface Props {
  methods: MethodGroup['entries'];
  timeline: Step[];
  lang: string | undefined;
}

/** Each method that the scenario gives room for: used, gone against, or missed, and at which steps. */
export function MethodList({ methods, timeline, lang }: Props) {
  const rows = methods.map(({ id, label }) => {
    const at = (key: 'methods' | 'misuses') =>
      timeline.flatMap(({ choice }, step) => (choice[key].includes(id) ? [step + 1] : []));
    const [used, misused] = [at('methods'), at('misuses')];
    const use = used.length > 0 ? 'used' : misused.length > 0 ? 'misused' : 'missed';
    const where = [
      used.length > 0 && `第 ${used.join('、')} 步用到`,
      misused.length > 0 && `第 ${misused.join('、')} 步用反`,
    ].filter(Boolean);
    return { id, label, use, where: where.join('；') } as const;
  });
  return (
    <section aria-labelledby="methods">
      <h2 id="methods" class="h3">
        用到的方法
      </h2>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">方法</th>
            <th scope="col">这一次</th>
            <th scope="col">在哪里</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, use, where }) => (
            <tr key={id}>
              <th scope="row" lang={lang}>
                {label}
              </th>
              <td>
                <b>
                  <Icon name={uses[use].icon} /> {uses[use].word}
                </b>
              </td>
              <td class="num">{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
