import { url } from '../../course/url.ts';
import { isNewcomer, openAttempts } from '../../record/progress.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { dayOf } from '../../review/day.ts';
import { dueOn } from '../../review/due.ts';

/** What there is besides going on: questions due today, or 课前自测 for a newcomer and for who has begun it. */
export function Besides({ record }: { record: LearningRecord }) {
  const due = dueOn(record.reviews, dayOf(Date.now())).length;
  const [begun] = openAttempts(record, 'pretest');
  return (
    <>
      {due > 0 && (
        <p>
          <a class="go num" href={url({ page: 'review', round: 'today' })}>
            今天该复习 {due} 题
          </a>
        </p>
      )}
      {(begun || isNewcomer(record)) && (
        <p>
          <a class="go" href={url({ page: 'pretest' })}>
            {begun ? '接着做课前自测' : '先测一测，看从哪里学起'}
          </a>
        </p>
      )}
    </>
  );
}
