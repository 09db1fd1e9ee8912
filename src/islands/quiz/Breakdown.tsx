import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import { pointsBy } from '../../assessment/score.ts';
import type { BankItem } from '../../course/bank.ts';
import { roundHalfUp } from '../../course/rounding.ts';
import { url } from '../../course/url.ts';
import type { Breakdown as Parting } from './plan.ts';

interface Props {
  parting: Parting;
  items: BankItem[];
  responses: Record<string, Response>;
  lang: string | undefined;
}

/** The points by group, and for each that lost some where to read again. */
export function Breakdown({ parting: { title, column, groups, groupOf }, items, responses, lang }: Props) {
  const rows = pointsBy(responses, items, groupOf).sort((a, b) => a.group - b.group);
  const placesOf = (group: number) => {
    const lost = items.filter((item) => groupOf(item) === group && grade(item, responses[item.id]).verdict !== 'right');
    return new Map(lost.map(({ place }) => [url({ page: 'lesson', ...place }), place.title]));
  };
  return (
    <section aria-label={title}>
      <h2 class="h3">{title}</h2>
      <table class="stacked num">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">得分</th>
            <th scope="col">丢分的回看</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, points, max }) => {
            const places = [...placesOf(group)];
            return (
              <tr key={group}>
                <th scope="row" lang={groups[group]?.lang}>
                  {groups[group]?.name}
                </th>
                <td class="score">
                  {roundHalfUp(points)} / {max}
                </td>
                <td>
                  {places.length > 0 ? (
                    <ul>
                      {places.map(([href, name]) => (
                        <li key={href}>
                          <a href={href} lang={lang}>
                            {name}
                          </a>
                        </li>
                      ))}
                    </ul>
                  ) : (
                    <span class="mute">没有丢分</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
