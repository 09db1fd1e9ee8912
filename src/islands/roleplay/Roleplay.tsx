import { useState } from 'preact/hooks';
import type { Scenario } from '../../course/scenario.ts';
import type { StagedScenario } from '../../course/staged.ts';
import { fromStep, mayUndo, withoutLast } from '../../record/playthrough.ts';
import { endedPlays, firstAndBest, playScores, playthroughsOf } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import { keepPlaythrough } from '../../record/run-changes.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { $record, remember } from '../../record/store.ts';
import { debrief } from '../../roleplay/debrief.ts';
import { plays, playsToEnd } from '../../roleplay/plays.ts';
import { replay, turnAt } from '../../roleplay/state.ts';
import { useJson } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useShown } from '../use-shown.ts';
import { useStore } from '../use-store.ts';
import { Debrief } from './debrief/Debrief.tsx';
import { SelfRating } from './debrief/SelfRating.tsx';
import type { RoleplayPlan } from './plan.ts';
import { RoleplayStart } from './RoleplayStart.tsx';
import { Stage } from './Stage.tsx';

/**
 * A scenario: start, conversation, self-rating, debrief. The record holds only the choices; what is on the screen is their
 * replay. A playthrough begun on an older version of the scenario that no longer plays is left in the record and told.
 */
export function Roleplay({ plan }: { plan: RoleplayPlan }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const loaded = useJson<StagedScenario>(plan.address);
  const [shown, show] = useShown();
  const [begun, setBegun] = useState<string>();
  /** Whether what is on the screen follows from something done here; else the browser puts the reader back in place. */
  const [acted, setActed] = useState(false);

  const scenario = loaded.state === 'ready' ? loaded.value : undefined;
  const played = hydrated ? playthroughsOf(record, plan.scenario).reverse() : [];
  const newest =
    played.find(({ id }) => id === shown) ?? played.find(({ endedAt, left }) => endedAt === undefined && !left);
  // In an edited scenario what had ended may go on, and what was open may have ended: neither is the same conversation.
  const fits =
    scenario &&
    newest &&
    plays(scenario, newest.choices) &&
    playsToEnd(scenario, newest.choices) === (newest.endedAt !== undefined);

  const begin = (playthrough: PlaythroughRecord) => {
    remember(keepPlaythrough(playthrough, Date.now()));
    setBegun(playthrough.id);
    setActed(true);
    show(playthrough.id);
  };
  const beginAnew = () =>
    begin({ id: randomId(), scenario: plan.scenario, seed: randomSeed(), startedAt: Date.now(), choices: [] });
  if (!scenario || !newest || !fits) {
    return (
      <RoleplayStart
        plan={plan}
        loaded={loaded}
        scores={firstAndBest(hydrated ? playScores(record, plan.scenario) : [])}
        ended={hydrated ? endedPlays(record, plan.scenario) : []}
        outdated={scenario && newest && (newest === played[0] || newest.id === shown) ? newest : undefined}
        onBegin={beginAnew}
      />
    );
  }
  const keep = (playthrough: PlaythroughRecord) => {
    remember(keepPlaythrough(playthrough, Date.now()));
    setActed(true);
    show(newest.id);
  };
  if (turnAt(scenario, replay(scenario, newest.choices))) {
    return (
      <Stage
        key={newest.id}
        scenario={scenario}
        playthrough={newest}
        resumed={newest.id !== begun}
        lang={plan.lang}
        onChoose={(choice) => keep(advance(scenario, newest, choice, plan.passMark, Date.now()))}
        practice={
          mayUndo(record, newest)
            ? {
                onUndo: () => keep(withoutLast(newest)),
                onLeave: () => {
                  remember(keepPlaythrough({ ...newest, left: true }, Date.now()));
                  show(undefined);
                },
              }
            : undefined
        }
      />
    );
  }
  const ended = debrief(scenario, newest.choices, plan.passMark);
  if (!newest.rating) {
    return (
      <SelfRating
        key={`${newest.id} rating`}
        plan={plan}
        debrief={ended}
        arrived={acted}
        onRate={(rating) => keep({ ...newest, rating })}
      />
    );
  }
  return (
    <Debrief
      key={newest.id}
      plan={plan}
      scenario={scenario}
      playthrough={newest}
      debrief={ended}
      arrived={acted}
      ended={endedPlays(record, plan.scenario)}
      onAgain={beginAnew}
      onFrom={(step) => begin(fromStep(newest, step, randomId(), Date.now()))}
    />
  );
}

/** A playthrough one choice further; at an ending with its score. */
function advance(
  scenario: Scenario,
  playthrough: PlaythroughRecord,
  choice: string,
  passMark: number,
  now: number,
): PlaythroughRecord {
  const choices = [...playthrough.choices, choice];
  const next = { ...playthrough, choices };
  if (turnAt(scenario, replay(scenario, choices))) return next;
  const { score, ending } = debrief(scenario, choices, passMark);
  return { ...next, endedAt: now, score: score.total, ending: ending.ending };
}
