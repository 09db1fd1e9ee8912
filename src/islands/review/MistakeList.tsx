import type { BankItem } from '../../course/bank.ts';
import { url } from '../../course/url.ts';
import type { Reviews } from '../../review/log.ts';
import { interactionNames } from '../item/words.ts';
import type { Questions } from '../quiz/questions.ts';
import type { ReviewPlan } from './Review.tsx';
import { inDays } from './when.ts';

interface Props {
  plan: ReviewPlan;
  reviews: Reviews;
  today: string;
  /** The items among 错题. */
  wrong: string[];
  questions: Questions;
}

/** Every 错题 under its module: what was asked, where to read again, and when it is asked next. */
export function MistakeList({ plan, reviews, today, wrong, questions }: Props) {
  const items = wrong.flatMap((id) => questions.items.filter((item) => item.id === id));
  return (
    <>
      {plan.modules.map(({ id, title }) => {
        const own = items.filter((item) => questions.moduleOf(item.id) === id);
        if (own.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`mistakes-${id}`}>
            <h3 id={`mistakes-${id}`}>
              <span lang={plan.lang}>{title}</span>
              <span class="mute num">　{own.length} 题</span>
            </h3>
            <ul class="rules">
              {own.map((item) => (
                <li key={item.id}>
                  <p lang={plan.lang}>{askedIn(item)}</p>
                  <p class="row mute">
                    <span>{interactionNames[item.interaction]}</span>
                    <span class="num">再问：{inDays(reviews[item.id]?.due ?? today, today)}</span>
                    <span>
                      回看：
                      <a class="txt" href={url({ page: 'lesson', ...item.place })} lang={plan.lang}>
                        {item.place.title}
                      </a>
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** What an item asks; of one with blanks the sentence, whose case may stand before it. */
function askedIn(item: BankItem): string {
  return item.interaction === 'blank' ? [item.stem, item.text].filter(Boolean).join('') : item.stem;
}
