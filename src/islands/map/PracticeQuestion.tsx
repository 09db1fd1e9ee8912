import { useState } from 'preact/hooks';
import { url } from '../../course/url.ts';
import { answerPractice } from '../../record/changes.ts';
import { practiceDue } from '../../record/progress.ts';
import { $record, remember } from '../../record/store.ts';
import { useFocusOn } from '../use-focus.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useStore } from '../use-store.ts';
import type { LessonPlan } from './Continue.tsx';

const replies = { tried: '好。做过一回，下一回就顺了。', later: '不急，过一天再问你。' } as const;

/** Asks, a day after it was written, whether the one thing was tried. The focus stays where the buttons were. */
export function PracticeQuestion({ lessons }: { lessons: LessonPlan[] }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const [reply, setReply] = useState<keyof typeof replies>();
  const place = useFocusOn<HTMLElement>(reply);
  const due = hydrated ? practiceDue(record, Date.now()) : undefined;
  if (!due && !reply) return null;

  const answer = (said: keyof typeof replies) => {
    if (due) remember(answerPractice(due.lesson, said === 'tried', Date.now()));
    setReply(said);
  };
  // The lesson may have been renamed or taken out since.
  const from = lessons.find(({ module, id }) => `${module}/${id}` === due?.lesson);
  return (
    <section class="asked" aria-label="上次写下的一件事" ref={place} tabIndex={-1}>
      {reply || !due ? (
        <p role="status">{reply && replies[reply]}</p>
      ) : (
        <>
          <p class="mute">
            {from ? (
              <>
                学完<a href={url({ page: 'lesson', module: from.module, lesson: from.id })}>{from.title}</a>，
              </>
            ) : null}
            你写下要试的一件事：
          </p>
          <p class="song">{due.text}</p>
          <p class="row">
            <button type="button" class="btn" onClick={() => answer('tried')}>
              试过了
            </button>
            <button type="button" class="btn" onClick={() => answer('later')}>
              还没有
            </button>
          </p>
        </>
      )}
    </section>
  );
}
