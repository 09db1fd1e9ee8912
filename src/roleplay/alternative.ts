import { meritOf } from '../course/merit.ts';
import type { Choice, Scenario } from '../course/scenario.ts';
import { isWorse, type Outlook } from './outlook.ts';
import { choose, openChoices, type State } from './state.ts';

/** What else could have been said at a step, and what it would have done. */
export interface Alternative {
  choice: Choice;
  after: State;
  outlook: Outlook;
  /** Facts it would have told that were not known after what was said. */
  learns: string[];
  /** Good choices (merit above 0) with a condition that would have been open next, and were not after what was said. */
  opens: Choice[];
}

/** What was said at a step: the state before it, the choice, the state after it. */
interface Said {
  before: State;
  choice: Choice;
  after: State;
}

/**
 * The best that was open instead: by merit, and where merits are equal by the ending that could still be reached. Where
 * what was said closed the best ending there was, only what would have kept it open counts, of whatever merit: there is
 * always such a choice. Undefined where what was said was as good.
 */
export function alternativeTo(
  scenario: Scenario,
  { before, choice, after }: Said,
  look: (state: State) => Outlook,
): Alternative | undefined {
  const outlookBefore = look(before);
  const taken = { choice, after, outlook: look(after) };
  const closed = isWorse(taken.outlook, outlookBefore);
  let best = taken;
  for (const other of openChoices(scenario, before)) {
    const then = choose(scenario, before, other.id);
    const outlook = look(then);
    if (closed && isWorse(outlook, outlookBefore)) continue;
    const more = meritOf(other) - meritOf(best.choice);
    if ((closed && best === taken) || more > 0 || (more === 0 && isWorse(best.outlook, outlook)))
      best = { choice: other, after: then, outlook };
  }
  if (best.choice === choice) return undefined;
  const heard = openChoices(scenario, after);
  return {
    ...best,
    learns: best.after.facts.filter((fact) => !after.facts.includes(fact)),
    opens: openChoices(scenario, best.after).filter((one) => one.when && meritOf(one) > 0 && !heard.includes(one)),
  };
}
