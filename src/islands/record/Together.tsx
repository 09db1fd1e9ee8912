import { url } from '../../course/url.ts';
import { quizScores } from '../../record/progress.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { dayOf } from '../../review/day.ts';
import { dueOn } from '../../review/due.ts';
import { mistakes } from '../../review/mistakes.ts';
import { scoresInWords } from './scores-in-words.ts';

/** What goes over all modules: 综合测验, and what is to be reviewed. */
export function Together({ record }: { record: LearningRecord }) {
  const wrong = mistakes(record.reviews).length;
  const due = dueOn(record.reviews, dayOf(Date.now())).length;
  return (
    <ul class="num">
      <li>
        <a class="txt" href={url({ page: 'exam' })}>
          综合测验
        </a>
        ：{scoresInWords(quizScores(record, 'exam'))}
      </li>
      <li>
        <a class="txt" href={url({ page: 'review' })}>
          错题与复习
        </a>
        ：{wrong > 0 ? `错题 ${wrong} 题` : '没有错题'}
        {due > 0 && `，今天该复习 ${due} 题`}
      </li>
    </ul>
  );
}
