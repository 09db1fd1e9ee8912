import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { BankItem } from '../../course/bank.ts';
import { beginAttempt } from '../../record/changes.ts';
import { openAttempt } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import { $record, remember } from '../../record/store.ts';
import { useJson } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { newAttempt, type QuizPlan } from './paper.ts';
import { QuizPaper } from './QuizPaper.tsx';
import { QuizResult } from './QuizResult.tsx';
import { QuizStart } from './QuizStart.tsx';
import { seedInAddress } from './seed.ts';

interface Props {
  plan: QuizPlan;
}

/** A module's quiz: start, paper, result. What is on the screen follows from the record, so a reload changes nothing. */
export function Quiz({ plan }: Props) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const bank = useJson<BankItem[]>(plan.bank);
  const [shown, setShown] = useState<string>();

  const wanted = hydrated ? seedInAddress(location.search) : undefined;
  const open = hydrated ? openAttempt(record, plan.module) : undefined;
  // A link with a seed asks for that paper: an open attempt at another one waits until the learner says so.
  const resumed = open && (wanted === undefined || wanted === open.seed) ? open.id : undefined;
  const attempt = record.attempts[shown ?? resumed ?? ''];

  if (!hydrated || !attempt || bank.state !== 'ready') {
    const begin = () => {
      if (bank.state !== 'ready') return;
      const fresh = newAttempt(plan, bank.value, wanted ?? randomSeed(), randomId(), Date.now());
      remember(beginAttempt(fresh));
      setShown(fresh.id);
    };
    return (
      <QuizStart
        plan={plan}
        bank={bank}
        seed={wanted}
        open={open}
        scores={hydrated ? record : undefined}
        onBegin={begin}
        onResume={() => setShown(open?.id)}
      />
    );
  }
  if (attempt.handedInAt === undefined) {
    return (
      <QuizPaper
        key={attempt.id}
        plan={plan}
        bank={bank.value}
        attempt={attempt}
        resumed={attempt.id === resumed && shown === undefined}
        onHandedIn={() => setShown(attempt.id)}
      />
    );
  }
  const again = () => {
    const fresh = newAttempt(plan, bank.value, randomSeed(), randomId(), Date.now());
    remember(beginAttempt(fresh));
    setShown(fresh.id);
    // The address named the paper just done; from here on it would start that one again.
    if (location.search) history.replaceState(null, '', location.pathname);
  };
  return <QuizResult plan={plan} bank={bank.value} attempt={attempt} onAgain={again} />;
}
