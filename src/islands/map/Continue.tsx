import { url } from '../../course/url.ts';
import { lastLesson, lessonProgress } from '../../record/progress.ts';
import { $record } from '../../record/store.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useStore } from '../use-store.ts';
import { Besides } from './Besides.tsx';

export interface LessonPlan {
  module: string;
  moduleTitle: string;
  id: string;
  title: string;
  minutes: number;
  sections: { id: string; title: string }[];
}

interface Props {
  lessons: LessonPlan[];
  lang: string | undefined;
}

/** Where to go on: the section last read, the next lesson once that one is done, the first for a newcomer. */
export function Continue({ lessons, lang }: Props) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const last = hydrated ? lastLesson(record) : undefined;
  const at = lessons.findIndex(({ module, id }) => module === last?.module && id === last.lesson);
  const before = lessons[at];
  const done = before && isDone(before);
  const left = lessons.filter((one) => !isDone(one));
  const lesson = before && !done ? before : (left.find((one) => lessons.indexOf(one) > at) ?? left[0]);
  const besides = hydrated && <Besides record={record} />;
  if (!lesson) {
    return (
      <section class="continue" aria-label="接下来">
        <p class="mute">现有的课都读完了。可以去做综合测验、再演练一次，或翻翻学习记录。</p>
        {besides}
      </section>
    );
  }

  const going = at !== -1 && !done;
  const unread = lesson.sections.filter(
    ({ id }) => !record.lessons[`${lesson.module}/${lesson.id}`]?.read.includes(id),
  );
  const section = going ? lesson.sections.find(({ id }) => id === last?.section) : undefined;
  return (
    <section class="continue" aria-labelledby="continue">
      <p class="mute" id="continue">
        {going ? '上次学到' : at === -1 ? '从这里开始' : '接下来'} · <span lang={lang}>{lesson.moduleTitle}</span>
      </p>
      <p class="song" lang={lang}>
        {lesson.title}
      </p>
      <p class="mute num">
        {going ? `${section ? `“${section.title}”，` : ''}还剩 ${unread.length} 节` : `约 ${lesson.minutes} 分钟`}
      </p>
      <a
        class="btn pri"
        href={url({
          page: 'lesson',
          module: lesson.module,
          lesson: lesson.id,
          ...(section && { section: section.id }),
        })}
      >
        {at === -1 ? '开始学习' : '继续学习'}
      </a>
      {besides}
    </section>
  );

  function isDone({ module, id, sections }: LessonPlan): boolean {
    return lessonProgress(record, module, { id, sections: sections.map((one) => one.id) }) === 'done';
  }
}
