import type { Item } from '../course/item.ts';
import { gradeChoice } from './choice.ts';
import { gradeJudge } from './judge.ts';
import { gradeMultiple } from './multiple.ts';
import type { Outcome, Response } from './response.ts';

type Graders = { [I in Item['interaction']]: (item: Extract<Item, { interaction: I }>, r?: Response) => Outcome };

const graders: Graders = { choice: gradeChoice, multiple: gradeMultiple, judge: gradeJudge };

/** Grades a response by its interaction's rule; `undefined` is unanswered. Throws a {@link ResponseError} for a response that cannot be the item's. */
export function grade(item: Item, response: Response | undefined): Outcome {
  return (graders[item.interaction] as (item: Item, r?: Response) => Outcome)(item, response);
}
