import { useState } from 'preact/hooks';
import type { Scenario } from '../../course/scenario.ts';
import { firstAndBest, playScores, playthroughsOf } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import { keepPlaythrough } from '../../record/run-changes.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { $record, remember } from '../../record/store.ts';
import { debrief } from '../../roleplay/debrief.ts';
import { PlayError, replay, turnAt } from '../../roleplay/state.ts';
import { useJson } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useShown } from '../use-shown.ts';
import { useStore } from '../use-store.ts';
import { Debrief } from './Debrief.tsx';
import type { RoleplayPlan } from './plan.ts';
import { RoleplayStart } from './RoleplayStart.tsx';
import { Stage } from './Stage.tsx';

/**
 * A scenario: start, conversation, debrief. The record holds only the choices; what is on the screen is their replay.
 * A playthrough begun on an older version of the scenario that no longer plays is left in the record and told.
 */
export function Roleplay({ plan }: { plan: RoleplayPlan }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const loaded = useJson<Scenario>(plan.address);
  const [shown, show] = useShown();
  const [begun, setBegun] = useState<string>();

  const scenario = loaded.state === 'ready' ? loaded.value : undefined;
  const played = hydrated ? playthroughsOf(record, plan.scenario).reverse() : [];
  const newest = played.find(({ id }) => id === shown) ?? played.find(({ endedAt }) => endedAt === undefined);
  const fits = scenario && newest && isPlayable(scenario, newest.choices);

  const begin = () => {
    const fresh = { id: randomId(), scenario: plan.scenario, seed: randomSeed(), startedAt: Date.now(), choices: [] };
    remember(keepPlaythrough(fresh));
    setBegun(fresh.id);
    show(fresh.id);
  };
  if (!scenario || !newest || !fits) {
    return (
      <RoleplayStart
        plan={plan}
        loaded={loaded}
        scores={firstAndBest(hydrated ? playScores(record, plan.scenario) : [])}
        outdated={newest !== undefined && newest === played[0] && scenario !== undefined}
        onBegin={begin}
      />
    );
  }
  const take = (choice: string) => {
    remember(keepPlaythrough(advance(scenario, newest, choice, plan.passMark, Date.now())));
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
        onChoose={take}
      />
    );
  }
  return <Debrief key={newest.id} plan={plan} scenario={scenario} playthrough={newest} onAgain={begin} />;
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

/** Whether a kept playthrough still fits its scenario, which may have been edited since. */
function isPlayable(scenario: Scenario, choices: readonly string[]): boolean {
  try {
    replay(scenario, choices);
    return true;
  } catch (error) {
    if (error instanceof PlayError) return false;
    throw error;
  }
}
