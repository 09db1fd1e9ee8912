import type { Ref } from 'preact';
import { roundHalfUp } from '../../course/rounding.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { ScoreScale } from './ScoreScale.tsx';
import { minutesIn } from './use-spent.ts';

interface Props {
  attempt: AttemptRecord;
  score: NonNullable<AttemptRecord['score']>;
  /** How many items are not right. */
  missed: number;
  /** How many of them were left unanswered. */
  unanswered: number;
  passMark: number;
  heading: Ref<HTMLHeadingElement>;
}

const when = new Intl.DateTimeFormat('zh-CN', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The score in words and picture, with what it is worth, when it was earned and how long it took. */
export function ResultScore({ attempt, score, missed, unanswered, passMark, heading }: Props) {
  const { practice, drill, spent, handedInAt, seed } = attempt;
  const left = missed > 0 ? `有 ${missed} 题值得再看` : score.percent === 100 ? '全部答对' : '';
  const said = drill
    ? missed > 0
      ? `还有 ${missed} 题没全对`
      : '这些错题都答对了'
    : [practice ? '练习完了' : score.passed ? '通过了' : '还没到及格线', left].filter(Boolean).join('，');
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {said}
      </h2>
      <p class="num">
        <span class="big" data-score={score.percent}>
          {score.percent}
        </span>{' '}
        <span class="song">分</span>
      </p>
      {!drill && <ScoreScale percent={score.percent} passMark={passMark} />}
      <p class="mute num">
        {attempt.items.length} 题，共 {score.max} 分，得 {roundHalfUp(score.points)} 分
        {unanswered > 0 && `，其中 ${unanswered} 题没有作答`}
        {spent !== undefined && `，用时${minutesIn(Math.floor(spent / 60_000))}`}。
        {handedInAt !== undefined && `${when.format(handedInAt)} 交卷`}
        {!drill && `，卷号 ${seed}`}。
      </p>
      {(practice || drill) && <p class="mute">{drill ? '错题再练' : '练习'}的分数只列出来，不算第一次和最好。</p>}
    </>
  );
}
