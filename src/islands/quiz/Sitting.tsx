import type { ComponentChildren, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { freshSeed } from '../../assessment/fresh-seed.ts';
import { scoreAttempt } from '../../assessment/score.ts';
import { verdictsOf } from '../../assessment/verdicts.ts';
import type { BankItem } from '../../course/bank.ts';
import { attemptsAt, openAttempts } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import { beginAttempt, handIn } from '../../record/run-changes.ts';
import type { AttemptRecord } from '../../record/shape.ts';
import { $record, remember } from '../../record/store.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import { useLoaded } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useShown } from '../use-shown.ts';
import { useStore } from '../use-store.ts';
import { lastManner, newAttempt, paperOf } from './paper.ts';
import type { Breakdown, Manner, SittingPlan } from './plan.ts';
import { QuizPaper } from './QuizPaper.tsx';
import type { ResultProps } from './QuizResult.tsx';
import { QuizStart } from './QuizStart.tsx';
import { loadQuestions, type Questions } from './questions.ts';
import { seedInAddress } from './seed.ts';
import { useLater } from './use-later.ts';

interface Props {
  plan: SittingPlan;
  /** The paper of a seed. */
  draw: (questions: Questions, seed: number) => BankItem[];
  /** What the paper is and how it is scored, as list items. */
  rules: ComponentChildren;
  /** The tables of the result. */
  breakdowns?: (questions: Questions) => Breakdown[];
  /** Loads what shows the result, once there is a paper: the first page does without. */
  result?: () => Promise<FunctionComponent<ResultProps>>;
  /** Whether the learner chooses how to take it. */
  choices?: boolean;
}

const loadQuizResult = async () => (await import('./QuizResult.tsx')).QuizResult;

/** A script that failed may fail for good in this page (see item/body.ts); what was answered is in the record. */
async function startAnew(): Promise<void> {
  await fetch(location.href, { cache: 'no-store' });
  location.reload();
}

const plain: Manner = { practice: false, confidence: false, timed: false };

/** Start, paper, result of whatever is drawn by seed. What is on the screen follows from the record and the address. */
export function Sitting({ plan, draw, rules, breakdowns = () => [], result = loadQuizResult, choices = true }: Props) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const questions = useLoaded(plan.module, () => loadQuestions(plan.banks));
  const [shown, show] = useShown();
  // What is on the screen since an act of the learner on this page; a view that comes by a link or a reload is none.
  const [acted, act] = useState<string>();
  const [chosen, choose] = useState<Manner>();
  const manner = choices ? (chosen ?? (hydrated ? lastManner(record) : plain)) : plain;

  const wanted = hydrated ? seedInAddress(location.search) : undefined;
  const open = hydrated ? openAttempts(record, plan.module) : [];
  // A link with a seed asks for that paper: an open attempt at another one waits until the learner says so.
  const resumable = wanted === undefined ? open[0] : open.find(({ seed }) => seed === wanted);
  const named = shown === undefined ? undefined : record.attempts[shown];
  const attempt = acted === 'start' ? undefined : named?.module === plan.module ? named : resumable;
  const results = useLater(attempt !== undefined, result);

  const see = (id: string) => {
    act(id);
    show(id);
  };
  const toStart = () => {
    act('start');
    show(undefined);
  };
  if (!hydrated || !attempt || questions.state !== 'ready') {
    return (
      <QuizStart
        {...{ rules, questions }}
        seed={wanted}
        open={attempt?.handedInAt === undefined ? (attempt ?? open[0]) : undefined}
        attempts={hydrated ? attemptsAt(record, plan.module) : []}
        manner={choices ? manner : undefined}
        onChoose={choose}
        alive={hydrated}
        arrived={acted === 'start'}
        onBegin={() => {
          if (questions.state === 'ready') begin(questions.value, wanted);
        }}
        onOpen={see}
      />
    );
  }
  const ready = questions.value;
  const arrived = acted === attempt.id;
  if (attempt.handedInAt !== undefined) {
    const paper = paperOf(attempt, ready.items);
    const props: ResultProps = {
      ...{ plan, questions: ready, attempt, paper, arrived },
      breakdowns: breakdowns(ready),
      onOpen: see,
      onStart: toStart,
      onAgain: (seed) => begin(ready, seed),
      onDrill: (items) => keep(items, randomSeed(), { ...plain, practice: true }, { drill: true }),
    };
    if (results.state === 'failed') return <LoadFailed what="成绩" retry={startAnew} />;
    const Result = results.state === 'ready' ? results.value : undefined;
    return Result ? <Result key={attempt.id} {...props} /> : <p class="mute">正在载入成绩…</p>;
  }
  return (
    <QuizPaper
      key={attempt.id}
      {...{ plan, attempt }}
      questions={ready}
      resumed={!arrived}
      onSubmit={() => {
        submit(ready, attempt);
        see(attempt.id);
      }}
      onStart={toStart}
    />
  );

  function begin(from: Questions, seed: number | undefined) {
    const last = attemptsAt(record, plan.module)
      .filter(({ drill }) => !drill)
      .pop();
    const fresh = () =>
      freshSeed(
        from.items,
        (one) => draw(from, one),
        (last?.items ?? []).map(({ id }) => id),
        Math.random,
      );
    const drawn = seed ?? fresh();
    keep(draw(from, drawn), drawn, manner);
  }

  function keep(items: BankItem[], seed: number, how: Manner, more: Partial<AttemptRecord> = {}) {
    const fresh = newAttempt({ module: plan.module, seed, manner: how }, items, randomId(), Date.now());
    remember(beginAttempt({ ...fresh, ...more }));
    see(fresh.id);
  }

  function submit({ items: bank, moduleOf }: Questions, { id }: AttemptRecord) {
    const now = $record.get().attempts[id];
    if (!now) return;
    const { items, responses } = paperOf(now, bank);
    remember(
      handIn(id, scoreAttempt(responses, items, plan.passMark), verdictsOf(responses, items, moduleOf), Date.now()),
    );
  }
}
