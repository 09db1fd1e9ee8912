import type { Scenario } from '../course/scenario.ts';
import { PlayError, replay, turnAt } from './state.ts';

/** Whether a row of choices plays in a scenario, which may have been edited since they were made. */
export function plays(scenario: Scenario, choices: readonly string[]): boolean {
  try {
    replay(scenario, choices);
    return true;
  } catch (error) {
    if (error instanceof PlayError) return false;
    throw error;
  }
}

/** Whether a row of choices plays and comes to an ending. */
export function playsToEnd(scenario: Scenario, choices: readonly string[]): boolean {
  return plays(scenario, choices) && !turnAt(scenario, replay(scenario, choices));
}
