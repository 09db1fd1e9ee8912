import { url } from '../../course/url.ts';
import { dayOf } from '../../review/day.ts';
import { dueOn, upcoming } from '../../review/due.ts';
import type { GradedAnswer, Reviews } from '../../review/log.ts';
import { mistakes } from '../../review/mistakes.ts';
import type { Questions } from '../quiz/questions.ts';
import { useArrival } from '../use-focus.ts';
import { MistakeList } from './MistakeList.tsx';
import { Purpose } from './Purpose.tsx';
import type { ReviewPlan } from './Review.tsx';

interface Props {
  plan: ReviewPlan;
  reviews: Reviews;
  today: string;
  /** What became of the answers in the round that was just left. */
  done: GradedAnswer['verdict'][];
  /** One comes here from a round. */
  arrived: boolean;
  /** Undefined until the banks are there. */
  questions: Questions | undefined;
  onToday: () => void;
  onMistakes: () => void;
}

/** What is due today and in the days to come, and all 错题. Coming from a round, the focus is on what is due still. */
export function Overview({ plan, reviews, today, done, arrived, questions, onToday, onMistakes }: Props) {
  const heading = useArrival<HTMLHeadingElement>(arrived);
  const known = (id: string) => !questions || questions.items.some((item) => item.id === id);
  const due = dueOn(reviews, today).filter(known).length;
  const wrong = mistakes(reviews).filter(known);
  const { tomorrow, week } = upcoming(reviews, today);
  if (Object.keys(reviews).length === 0) return <NoneYet />;
  return (
    <>
      <Purpose />
      <section aria-labelledby="due">
        <h2 id="due" ref={heading} tabIndex={-1}>
          {due > 0 ? `今天该复习 ${due} 题` : reviewedOn(today, reviews) ? '今天的复习做完了' : '今天没有要复习的题'}
        </h2>
        {done.length > 0 && <p class="num">{toldOf(done)}</p>}
        <p class="mute num">
          {week > 0 ? `明天 ${tomorrow} 题，往后七天一共 ${week} 题。` : '往后七天没有要复习的题。'}
        </p>
        {due > 0 && (
          <p class="row act">
            <button type="button" class="btn pri" disabled={!questions} onClick={onToday}>
              {reviewedOn(today, reviews) ? '接着复习' : '开始复习'}
            </button>
          </p>
        )}
      </section>
      <section aria-labelledby="mistakes">
        <h2 id="mistakes">{wrong.length > 0 ? `错题 ${wrong.length} 题` : '现在没有错题'}</h2>
        <p class="mute">
          {wrong.length > 0
            ? '一道题在两个不同的日子都答对，就不再算错题；隔久一点，还会再问。'
            : '答错过的都改过来了。隔一阵还会再问，免得忘了。'}
        </p>
        {wrong.length > 0 && (
          <p class="row act">
            <button type="button" class="btn" disabled={!questions} onClick={onMistakes}>
              全部练一遍
            </button>
          </p>
        )}
        {questions && <MistakeList {...{ plan, reviews, today, wrong, questions }} />}
      </section>
    </>
  );
}

/** Whether something that had been answered before was answered on this day. */
function reviewedOn(today: string, reviews: Reviews): boolean {
  return Object.values(reviews).some(({ answers }) => {
    const days = answers.map(({ at }) => dayOf(at));
    return days.includes(today) && days.some((day) => day < today);
  });
}

function NoneYet() {
  return (
    <>
      <Purpose />
      <section aria-labelledby="none">
        <h2 id="none">还没有错题</h2>
        <p class="prose">做过模块测验或综合测验再来：没答对的题会自己到这里，第二天开始问你。</p>
        <p class="row act">
          <a class="btn" href={url({ page: 'map' })}>
            去课程目录
          </a>
          <a class="btn" href={url({ page: 'exam' })}>
            做综合测验
          </a>
        </p>
      </section>
    </>
  );
}

/** What became of answers, counted: those that were not given are not mentioned. */
function toldOf(done: Props['done']): string {
  const counted = ([verdict, words]: readonly [Props['done'][number], string]) => {
    const count = done.filter((one) => one === verdict).length;
    return count > 0 ? [`${words} ${count} 题`] : [];
  };
  const all = [['right', '答对'] as const, ['partial', '部分正确'] as const, ['wrong', '没答对'] as const].flatMap(
    counted,
  );
  return `刚才做了 ${done.length} 题：${all.join('，')}。`;
}
