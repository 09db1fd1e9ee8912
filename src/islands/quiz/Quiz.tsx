import { useState } from 'preact/hooks';
import { firstAndBest, openAttempts, quizScores } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import { beginAttempt } from '../../record/run-changes.ts';
import { $record, remember } from '../../record/store.ts';
import { useLoaded } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useShown } from '../use-shown.ts';
import { useStore } from '../use-store.ts';
import { newAttempt, type QuizPlan } from './paper.ts';
import { QuizPaper } from './QuizPaper.tsx';
import { QuizResult } from './QuizResult.tsx';
import { QuizStart } from './QuizStart.tsx';
import { loadQuestions } from './questions.ts';
import { seedInAddress } from './seed.ts';

/** A module's quiz: start, paper, result. What is on the screen follows from the record and the address. */
export function Quiz({ plan }: { plan: QuizPlan }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const questions = useLoaded(plan.bank, loadQuestions);
  const [shown, show] = useShown();
  const [begun, setBegun] = useState<string>();

  const wanted = hydrated ? seedInAddress(location.search) : undefined;
  const open = hydrated ? openAttempts(record, plan.module) : [];
  // A link with a seed asks for that paper: an open attempt at another one waits until the learner says so.
  const resumable = wanted === undefined ? open[0] : open.find(({ seed }) => seed === wanted);
  const named = shown === undefined ? undefined : record.attempts[shown];
  const attempt = named?.module === plan.module ? named : resumable;

  const begin = (seed: number) => {
    if (questions.state !== 'ready') return;
    const fresh = newAttempt(plan, questions.value.items, seed, randomId(), Date.now());
    remember(beginAttempt(fresh));
    setBegun(fresh.id);
    show(fresh.id);
  };
  if (!hydrated || !attempt || questions.state !== 'ready') {
    return (
      <QuizStart
        plan={plan}
        questions={questions}
        seed={wanted}
        open={attempt?.handedInAt === undefined ? (attempt ?? open[0]) : undefined}
        earlier={firstAndBest(hydrated ? quizScores(record, plan.module) : [])}
        onBegin={() => begin(wanted ?? randomSeed())}
        onResume={show}
      />
    );
  }
  const again = () => begin(randomSeed());
  return attempt.handedInAt === undefined ? (
    <QuizPaper
      key={attempt.id}
      plan={plan}
      questions={questions.value}
      attempt={attempt}
      resumed={attempt.id !== begun}
      onHandedIn={() => show(attempt.id)}
      onAgain={again}
    />
  ) : (
    <QuizResult key={attempt.id} plan={plan} questions={questions.value} attempt={attempt} onAgain={again} />
  );
}
