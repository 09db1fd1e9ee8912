import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { BankItem } from '../../course/bank.ts';
import { beginAttempt } from '../../record/changes.ts';
import { firstAndBest, openAttempts, quizScores } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import { $record, remember } from '../../record/store.ts';
import { useJson } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useShown } from '../use-shown.ts';
import { newAttempt, type QuizPlan } from './paper.ts';
import { QuizPaper } from './QuizPaper.tsx';
import { QuizResult } from './QuizResult.tsx';
import { QuizStart } from './QuizStart.tsx';
import { seedInAddress } from './seed.ts';

/** A module's quiz: start, paper, result. What is on the screen follows from the record and the address. */
export function Quiz({ plan }: { plan: QuizPlan }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const bank = useJson<BankItem[]>(plan.bank);
  const [shown, show] = useShown();
  const [begun, setBegun] = useState<string>();

  const wanted = hydrated ? seedInAddress(location.search) : undefined;
  const open = hydrated ? openAttempts(record, plan.module) : [];
  // A link with a seed asks for that paper: an open attempt at another one waits until the learner says so.
  const resumable = wanted === undefined ? open[0] : open.find(({ seed }) => seed === wanted);
  const named = shown === undefined ? undefined : record.attempts[shown];
  const attempt = named?.module === plan.module ? named : resumable;

  const begin = (seed: number) => {
    if (bank.state !== 'ready') return;
    const fresh = newAttempt(plan, bank.value, seed, randomId(), Date.now());
    remember(beginAttempt(fresh));
    setBegun(fresh.id);
    show(fresh.id);
  };
  if (!hydrated || !attempt || bank.state !== 'ready') {
    return (
      <QuizStart
        plan={plan}
        bank={bank}
        seed={wanted}
        open={attempt ?? open[0]}
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
      bank={bank.value}
      attempt={attempt}
      resumed={attempt.id !== begun}
      onHandedIn={() => show(attempt.id)}
      onAgain={again}
    />
  ) : (
    <QuizResult key={attempt.id} plan={plan} bank={bank.value} attempt={attempt} onAgain={again} />
  );
}
