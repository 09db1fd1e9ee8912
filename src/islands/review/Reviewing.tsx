import { useState } from 'preact/hooks';
import type { BankItem } from '../../course/bank.ts';
import { logAnswers } from '../../record/run-changes.ts';
import { $record, remember } from '../../record/store.ts';
import { dayOf } from '../../review/day.ts';
import type { GradedAnswer } from '../../review/log.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import { useLoaded } from '../load-json.ts';
import { loadQuestions, type Questions } from '../quiz/questions.ts';
import { useShown } from '../use-shown.ts';
import { useStore } from '../use-store.ts';
import { Overview } from './Overview.tsx';
import type { ReviewPlan } from './Review.tsx';
import { Round } from './Round.tsx';
import { leftIn, mistakesSince, roundNamed, seedOf } from './round.ts';

type Scheduling = typeof import('../../record/review-changes.ts');

/** What the page works with: all of it is there before the first question, so that the network may go. */
interface Ready {
  questions: Questions;
  /** Missing where the script did not come: answers are logged all the same, and scheduled at a later visit. */
  scheduling: Scheduling | undefined;
}

const names = { today: '今天的复习', mistakes: '全部错题' } as const;

/** 错题与复习 as the record has it: an overview, and a round of questions while the address names one. */
export function Reviewing({ plan }: { plan: ReviewPlan }) {
  const { reviews } = useStore($record);
  const [shown, show] = useShown();
  const [arrived, setArrived] = useState(false);
  const [done, setDone] = useState<GradedAnswer['verdict'][]>([]);
  // Banks of modules that have nothing to review stay where they are. Decided once: a round does not lose its questions.
  const [modules] = useState(() =>
    plan.modules.filter(({ id }) => Object.values(reviews).some(({ module }) => module === id)),
  );
  const loaded = useLoaded('review', () => load(plan, modules));
  const today = dayOf(Date.now());
  const round = roundNamed(shown);

  const go = (name: string | undefined, byPress = true) => {
    if (name) setDone([]);
    setArrived(byPress);
    show(name);
  };
  const tell = (ready: Ready, item: BankItem, verdict: GradedAnswer['verdict']) => {
    const graded = { id: item.id, module: ready.questions.moduleOf(item.id), verdict };
    const now = Date.now();
    remember(ready.scheduling?.answerReview(graded, now) ?? logAnswers([graded], now));
    setDone([...done, verdict]);
  };
  const ready = loaded.state === 'ready' ? loaded.value : undefined;
  if (ready && round) {
    return (
      <Round
        key={shown}
        {...{ reviews, today, arrived, questions: ready.questions, lang: plan.lang, name: names[round.of] }}
        left={leftIn(round, reviews, today).filter((id) => ready.questions.items.some((item) => item.id === id))}
        seed={seedOf(round, today)}
        onTell={(item, verdict) => tell(ready, item, verdict)}
        onLeave={() => go(undefined)}
        onEmpty={() => go(undefined, false)}
      />
    );
  }
  return (
    <>
      {loaded.state === 'failed' && <LoadFailed what="题目" retry={loaded.retry} />}
      <Overview
        {...{ plan, reviews, today, done, arrived, questions: ready?.questions }}
        onToday={() => go('today')}
        onMistakes={() => go(mistakesSince(Date.now()))}
      />
    </>
  );
}

/** Loads the banks and the scheduling, then brings the record up to date with both. */
async function load(plan: ReviewPlan, modules: ReviewPlan['modules']): Promise<Ready> {
  if (modules.length === 0)
    return { questions: { items: [], bodies: new Map(), moduleOf: () => '' }, scheduling: undefined };
  const [questions, scheduling] = await Promise.all([
    loadQuestions(modules.map(({ id, bank }) => [id, bank] as const)),
    import('../../record/review-changes.ts').catch(() => undefined),
  ]);
  if (scheduling) {
    const others = plan.modules.filter((module) => !modules.includes(module)).map(({ id }) => id);
    const gone = Object.entries($record.get().reviews).flatMap(([id, { module }]) =>
      others.includes(module) || questions.items.some((item) => item.id === id) ? [] : [id],
    );
    if (gone.length > 0) remember(scheduling.dropReviews(gone));
    remember(scheduling.reschedule(dayOf(Date.now())));
  }
  return { questions, scheduling };
}
