import type { Item } from '../course/item.ts';
import { grade } from './grade.ts';
import type { Response, Verdict } from './response.ts';

type Responses = Readonly<Record<string, Response | undefined>>;

/** What each item of a paper turned out to be, in the paper's order; unanswered is wrong. */
export function verdictsOf(
  responses: Responses,
  items: readonly Item[],
  moduleOf: (id: string) => string,
): { id: string; module: string; verdict: Exclude<Verdict, 'unanswered'> }[] {
  return items.map((item) => {
    const { verdict } = grade(item, responses[item.id]);
    return { id: item.id, module: moduleOf(item.id), verdict: verdict === 'unanswered' ? 'wrong' : verdict };
  });
}

/** Where confidence and correctness part, in the paper's order: 有把握 but not all right, 没把握 but right. Unanswered items are neither. */
export function confidenceSplit<T extends Item>(
  responses: Responses,
  items: readonly T[],
  confidence: Readonly<Record<string, number>>,
): { sureNotRight: T[]; unsureRight: T[] } {
  const are = (level: number, ...verdicts: Verdict[]) =>
    items.filter((item) => confidence[item.id] === level && verdicts.includes(grade(item, responses[item.id]).verdict));
  return { sureNotRight: are(2, 'wrong', 'partial'), unsureRight: are(0, 'right') };
}
