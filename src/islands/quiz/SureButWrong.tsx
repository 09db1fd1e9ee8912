import type { Ref } from 'preact';
import { grade } from '../../assessment/grade.ts';
import type { Response } from '../../assessment/response.ts';
import type { BankItem } from '../../course/bank.ts';
import { url } from '../../course/url.ts';
import { verdictNames } from '../item/words.ts';

interface Props {
  items: BankItem[];
  responses: Record<string, Response>;
  /** The number of an item on the paper. */
  numberOf: (item: BankItem) => number;
  lang: string | undefined;
  heading: Ref<HTMLHeadingElement>;
  /** Goes to an item's own place in the result. */
  onGo: (item: BankItem) => void;
}

/** What the learner was sure of and had not right: nothing in a result teaches more, so it comes first. */
export function SureButWrong({ items, responses, numberOf, lang, heading, onGo }: Props) {
  return (
    <section class="sure" aria-labelledby="sure">
      <h2 id="sure" class="h3" ref={heading} tabIndex={-1}>
        有 {items.length} 题，你有把握，却没全对
      </h2>
      <p>最该先看的就是这几题：</p>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <p>
              <button type="button" class="txt num" onClick={() => onGo(item)}>
                第 {numberOf(item)} 题
              </button>
              <b>　{verdictNames[grade(item, responses[item.id]).verdict]}</b>
            </p>
            <p class="brief" lang={lang}>
              {item.interaction === 'blank' ? item.text : item.stem}
            </p>
            <p class="mute">
              回看：
              <a href={url({ page: 'lesson', ...item.place })} lang={lang}>
                {item.place.title}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
