import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../course/scenario.ts';
import { keepPlaythrough } from '../../record/changes.ts';
import { firstAndBest, playScores, playthroughsOf } from '../../record/progress.ts';
import { randomId, randomSeed } from '../../record/random-id.ts';
import type { PlaythroughRecord } from '../../record/shape.ts';
import { $record, remember } from '../../record/store.ts';
import { debrief } from '../../roleplay/debrief.ts';
import { PlayError, replay, turnAt } from '../../roleplay/state.ts';
import { useJson } from '../load-json.ts';
import { useHydrated } from '../use-hydrated.ts';
import { Debrief } from './Debrief.tsx';
import type { RoleplayPlan } from './plan.ts';
import { RoleplayStart } from './RoleplayStart.tsx';
import { Stage } from './Stage.tsx';

/** A scenario: start, conversation, debrief. The record holds only the choices; what is on the screen is their replay. */
export function Roleplay({ plan }: { plan: RoleplayPlan }) {
  const record = useStore($record);
  const hydrated = useHydrated();
  const loaded = useJson<Scenario>(plan.address);
  const [shown, setShown] = useState<string>();

  const played = hydrated ? playthroughsOf(record, plan.scenario) : [];
  const open = [...played].reverse().find(({ endedAt }) => endedAt === undefined);
  const playthrough = record.playthroughs[shown ?? open?.id ?? ''];
  const scenario = loaded.state === 'ready' ? loaded.value : undefined;
  const fits = scenario && playthrough ? isPlayable(scenario, playthrough.choices) : false;

  const begin = () => {
    const fresh = { id: randomId(), scenario: plan.scenario, seed: randomSeed(), startedAt: Date.now(), choices: [] };
    remember(keepPlaythrough(fresh));
    setShown(fresh.id);
  };
  if (!hydrated || !scenario || !playthrough || !fits) {
    return (
      <RoleplayStart
        plan={plan}
        loaded={loaded}
        scores={firstAndBest(hydrated ? playScores(record, plan.scenario) : [])}
        outdated={scenario !== undefined && playthrough !== undefined && !fits}
        onBegin={begin}
      />
    );
  }
  const take = (choice: string) => {
    const now = Date.now();
    remember(keepPlaythrough(advance(scenario, playthrough, choice, plan.passMark, now)));
    setShown(playthrough.id);
  };
  if (turnAt(scenario, replay(scenario, playthrough.choices))) {
    return <Stage scenario={scenario} playthrough={playthrough} resumed={shown === undefined} onChoose={take} />;
  }
  return <Debrief plan={plan} scenario={scenario} playthrough={playthrough} onAgain={begin} />;
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
