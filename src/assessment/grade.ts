import type { Interaction, Item, ItemOf } from '../course/item.ts';
import { gradeBlank } from './blank.ts';
import { gradeChoice } from './choice.ts';
import { gradeJudge } from './judge.ts';
import { gradeMultiple } from './multiple.ts';
import { gradeOrder } from './order.ts';
import { gradePlaces } from './places.ts';
import type { Outcome, Response } from './response.ts';

type Graders = { [I in Interaction]: (item: ItemOf<I>, response: Response | undefined) => Outcome };

const graders: Graders = {
  choice: gradeChoice,
  multiple: gradeMultiple,
  judge: gradeJudge,
  order: gradeOrder,
  match: gradePlaces,
  classify: gradePlaces,
  blank: gradeBlank,
};

/** Grades a response by its interaction's rule; `undefined` is unanswered. Throws a {@link ResponseError} for a response that cannot be the item's. */
export function grade(item: Item, response: Response | undefined): Outcome {
  return (graders[item.interaction] as (item: Item, response: Response | undefined) => Outcome)(item, response);
}
